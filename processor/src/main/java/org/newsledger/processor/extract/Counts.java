package org.newsledger.processor.extract;

import java.util.List;
import java.util.Optional;
import org.newsledger.processor.Fact.Count;
import org.newsledger.processor.language.number.QuantityMention;
import org.newsledger.processor.language.number.QuantityMention.Kind;

/** How many of what a phrase tells: "at least 44 people", "dozens of fighters", "killed seven". */
final class Counts {

  private Counts() {}

  /** The number in the phrase with this head, if it counts people or things. */
  static Optional<Count> of(SentenceContext context, int head) {
    return mention(context, head).map(q -> new Count(q.quantity(), unit(context, head)));
  }

  /** The number itself. */
  static Optional<QuantityMention> mention(SentenceContext context, int head) {
    int current = head;
    int content = context.phrases().contentHead(head);
    Optional<QuantityMention> found = at(context, current).or(() -> modifier(context, head));
    return found.or(() -> modifier(context, content)).filter(Counts::counts);
  }

  private static Optional<QuantityMention> at(SentenceContext context, int token) {
    return context.quantityAt(token);
  }

  private static Optional<QuantityMention> modifier(SentenceContext context, int head) {
    List<Integer> modifiers =
        context.graph().children(head, "nummod", "amod", "det", "compound", "dep", "nmod");
    return modifiers.stream()
        .filter(m -> m < head)
        .flatMap(m -> context.quantityAt(m).stream())
        .findFirst();
  }

  private static boolean counts(QuantityMention mention) {
    boolean bounded = mention.quantity().min().isPresent() || mention.quantity().max().isPresent();
    return bounded && (mention.kind() == Kind.CARDINAL || mention.kind() == Kind.PERCENT);
  }

  /** What is counted, in the text's words; empty where the number stands alone. */
  private static String unit(SentenceContext context, int head) {
    int content = context.phrases().contentHead(head);
    return context.quantityAt(content).isPresent() ? "" : context.phrases().text(content);
  }
}
