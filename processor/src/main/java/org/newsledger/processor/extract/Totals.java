package org.newsledger.processor.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsledger.processor.language.number.QuantityMention;
import org.newsledger.processor.language.number.QuantityMention.Kind;

/**
 * Numbers that stand apart from what they count: "the number of refugees has risen to 4,000",
 * "bringing the total of those displaced to 84,000".
 */
final class Totals {

  private static final long FEWEST = 10;

  private static final Set<String> SUMS = Set.of("nsubj", "nsubj:pass", "obj");

  private Totals() {}

  /** What a number counts that no noun follows, by the sum that its clause tells. */
  static Optional<Integer> counted(SentenceContext context, QuantityMention number) {
    SentenceGraph graph = context.graph();
    int anchor = number.anchor();
    boolean alone =
        number.kind() == Kind.CARDINAL
            && number.quantity().min().orElse(number.quantity().max().orElse(0)) >= FEWEST
            && graph.is(
                anchor, "root", "obl", "obj", "ccomp", "xcomp", "conj", "parataxis", "nmod");
    int clause =
        graph.children(anchor, "cop").isEmpty() ? graph.head(anchor).orElse(anchor) : anchor;
    return alone
        ? graph.children(clause, SUMS.toArray(String[]::new)).stream()
            .filter(s -> s < anchor && context.words().isSum(graph.lemma(s)))
            .findFirst()
            .flatMap(s -> member(graph, s))
        : Optional.empty();
  }

  /** The people or things that the sum is one of, else the sum; none for the dead of an act. */
  private static Optional<Integer> member(SentenceGraph graph, int sum) {
    List<Integer> of =
        graph.children(sum, "nmod").stream()
            .filter(n -> graph.preposition(n).equals("of"))
            .toList();
    return of.isEmpty()
        ? Optional.of(sum)
        : of.stream().filter(n -> graph.token(n).isNoun()).findFirst();
  }
}
