package org.newsledger.processor.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsledger.processor.Fact.Count;
import org.newsledger.processor.language.number.QuantityMention;
import org.newsledger.processor.language.number.QuantityMention.Kind;

/** How many of what a phrase tells: "at least 44 people", "dozens of fighters", "killed seven". */
final class Counts {

  private static final Set<NounClass> GROUPS = EnumSet.of(NounClass.FORCE, NounClass.VEHICLE);

  private Counts() {}

  /** The number in the phrase with this head, if it counts people or things. */
  static Optional<Count> of(SentenceContext context, int head) {
    return mention(context, head).map(q -> new Count(q.quantity(), unit(context, q, head)));
  }

  /** The number itself. */
  static Optional<QuantityMention> mention(SentenceContext context, int head) {
    int current = head;
    int content = context.phrases().contentHead(head);
    Optional<QuantityMention> found = at(context, current).or(() -> modifier(context, head));
    return found
        .or(() -> modifier(context, content))
        .or(() -> inPhrase(context, head))
        .filter(q -> counts(q) || measures(context, q, head))
        .or(() -> members(context, head));
  }

  /** "three tonnes of cocaine": how much of it. */
  private static boolean measures(SentenceContext context, QuantityMention mention, int head) {
    return mention.kind() == Kind.MEASURE && context.phrases().contentHead(head) != head;
  }

  /** "a convoy of 30 trucks", "a force of 400 fighters": of how many a group is made up. */
  private static Optional<QuantityMention> members(SentenceContext context, int head) {
    SentenceGraph graph = context.graph();
    boolean group =
        graph.tag(head).equals("NN") && context.classes(head).stream().anyMatch(GROUPS::contains);
    return graph.children(head, "nmod").stream()
        .filter(m -> group && graph.preposition(m).equals("of") && graph.tag(m).equals("NNS"))
        .flatMap(m -> modifier(context, m).stream())
        .filter(Counts::counts)
        .findFirst();
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

  /** "at least 23 ISIS (Daesh) militants": the number hangs on a word within the phrase. */
  private static Optional<QuantityMention> inPhrase(SentenceContext context, int head) {
    return context.findings().quantities().stream()
        .filter(q -> q.anchor() < head && climbs(context.graph(), q.anchor(), head))
        .findFirst();
  }

  private static boolean climbs(SentenceGraph graph, int from, int head) {
    int current = from;
    while (current != head) {
      Optional<Integer> above = graph.head(current);
      boolean within = graph.is(current, "nummod", "compound", "amod", "dep", "advmod");
      if (above.isEmpty() || above.get() > head || !within) {
        return false;
      }
      current = above.get();
    }
    return true;
  }

  /** "72 were killed and 325 wounded": the number right before a participle counts its victims. */
  static Optional<Count> before(SentenceContext context, int participle) {
    SentenceGraph graph = context.graph();
    boolean modifier = graph.is(participle, "amod", "compound", "nummod");
    int last =
        participle > 0 && context.words().isEllipsis(graph.lemma(participle - 1))
            ? participle - 2
            : participle - 1;
    return modifier
        ? Optional.empty()
        : context.findings().quantities().stream()
            .filter(q -> q.lastToken() == last && q.anchor() == last)
            .filter(Counts::counts)
            .map(q -> new Count(q.quantity(), ""))
            .findFirst();
  }

  /** The sum of money in the phrases of an act: "provided $40 million in aid". */
  static Optional<QuantityMention> money(SentenceContext context, int act) {
    return context.findings().quantities().stream()
        .filter(q -> q.kind() == Kind.MONEY && belongsTo(context.graph(), q.anchor(), act))
        .findFirst();
  }

  /** Whether the way up from a word to the act passes no other clause. */
  private static boolean belongsTo(SentenceGraph graph, int word, int act) {
    int current = word;
    while (current != act) {
      Optional<Integer> above = graph.head(current);
      if (above.isEmpty() || (current != word && graph.token(current).isVerb())) {
        return false;
      }
      current = above.get();
    }
    return true;
  }

  private static boolean counts(QuantityMention mention) {
    boolean bounded = mention.quantity().min().isPresent() || mention.quantity().max().isPresent();
    return bounded && (mention.kind() == Kind.CARDINAL || mention.kind() == Kind.PERCENT);
  }

  /** What is counted, in the text's words; empty where the number stands alone. */
  private static String unit(SentenceContext context, QuantityMention mention, int head) {
    if (mention.kind() == Kind.PERCENT || mention.kind() == Kind.MEASURE) {
      return mention.unit().orElse("");
    }
    int counted =
        mention.anchor() > head ? context.graph().head(mention.anchor()).orElse(head) : head;
    int content = context.phrases().contentHead(counted);
    return context.quantityAt(content).isPresent() ? "" : context.phrases().text(content);
  }
}
