package org.newsledger.processor.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsledger.processor.language.number.QuantityMention;
import org.newsledger.processor.language.number.QuantityMention.Kind;

/**
 * Lists of sums, as bulletins give them: in "tanks – 2,548 (+12), boats – 16" each number counts
 * what stands before its dash.
 */
final class Ledger {

  private static final int FEWEST_ITEMS = 2;

  private Ledger() {}

  /** The numbers of a sentence's list, with the noun that each of them counts. */
  static Map<QuantityMention, Integer> items(SentenceContext context) {
    Map<QuantityMention, Integer> items = new LinkedHashMap<>();
    List<QuantityMention> numbers = context.findings().quantities();
    for (QuantityMention number : numbers) {
      if (number.kind() == Kind.CARDINAL && isWhole(context.graph(), number)) {
        noun(context.graph(), number.firstToken() - 1).ifPresent(n -> items.put(number, n));
      }
    }
    boolean grows = items.keySet().stream().anyMatch(n -> isWithGrowth(context.graph(), n));
    return items.size() >= FEWEST_ITEMS || grows ? items : Map.of();
  }

  /** The common noun before a dash or colon that stands before the number. */
  private static Optional<Integer> noun(SentenceGraph graph, int mark) {
    boolean set = mark > 0 && graph.token(mark).text().matches("[-–—:]+");
    int noun = mark - 1;
    return set && graph.tag(noun).matches("NNS?") ? Optional.of(noun) : Optional.empty();
  }

  /** Whether no more than what is counted by follows: "65,320 persons", "2,548 units". */
  private static boolean isWhole(SentenceGraph graph, QuantityMention number) {
    int next = number.lastToken() + 1;
    if (next < graph.size() && graph.token(next).isNoun()) {
      next++;
    }
    return next >= graph.size() || graph.token(next).text().matches("[^\\p{L}\\p{N}]+");
  }

  /** "(+12)": by how many it grew. */
  private static boolean isWithGrowth(SentenceGraph graph, QuantityMention number) {
    int next = number.lastToken() + 1;
    return next + 1 < graph.size()
        && graph.token(next).text().equals("(")
        && graph.token(next + 1).text().startsWith("+");
  }
}
