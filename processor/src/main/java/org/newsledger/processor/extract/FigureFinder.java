package org.newsledger.processor.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsledger.processor.Fact.Effect;
import org.newsledger.processor.extract.ExtractionWords.Behind;
import org.newsledger.processor.language.NamedEntity;
import org.newsledger.processor.language.number.QuantityMention;
import org.newsledger.processor.language.number.QuantityMention.Kind;

/** Numbers about people or things that no act in the sentence carries: force levels, totals. */
final class FigureFinder {

  /** Smaller numbers of people tell who was there rather than how many there are. */
  private static final long FEWEST_PEOPLE = 10;

  /** Fewer things, and less money, are mostly details of something else. */
  private static final long FEWEST_THINGS = 1000;

  /** Prepositions behind which a number is a part of one told before: "including 12 children". */
  private static final Set<Effect> CASUALTIES = Set.of(Effect.KILLED, Effect.INJURED);

  private FigureFinder() {}

  /**
   * A number and what it counts.
   *
   * @param head the head of the phrase that names what is counted
   */
  record Figure(SentenceContext context, QuantityMention quantity, int head) {}

  /** The sentence's figures, but for the numbers that its events have used. */
  static List<Figure> find(
      SentenceContext context, List<EventCandidate> events, Set<Integer> usedAnchors) {
    boolean casualties =
        events.stream().anyMatch(e -> e.entry().effect().filter(CASUALTIES::contains).isPresent());
    List<Figure> figures = new ArrayList<>();
    Map<QuantityMention, Integer> items = Ledger.items(context);
    for (QuantityMention quantity : context.findings().quantities()) {
      boolean part = casualties && size(quantity) < FEWEST_THINGS && !items.containsKey(quantity);
      if (!part && !usedAnchors.contains(quantity.anchor())) {
        Optional.ofNullable(items.get(quantity))
            .or(() -> counted(context, quantity))
            .or(() -> Totals.counted(context, quantity))
            .ifPresent(h -> figures.add(new Figure(context, quantity, h)));
      }
    }
    return figures;
  }

  private static Optional<Integer> counted(SentenceContext context, QuantityMention quantity) {
    return switch (quantity.kind()) {
      case CARDINAL -> countedNoun(context, quantity);
      case PERCENT -> nounBehind(context, quantity).filter(n -> isPeople(context, n));
      case MONEY ->
          size(quantity) < FEWEST_THINGS || isConversion(context, quantity)
              ? Optional.empty()
              : Optional.of(quantity.anchor());
      default -> Optional.empty();
    };
  }

  /** "$24bn (£18bn)": the same sum in another currency. */
  private static boolean isConversion(SentenceContext context, QuantityMention quantity) {
    int before = quantity.firstToken() - 1;
    return before >= 0
        && context.graph().tag(before).equals("-LRB-")
        && context.findings().quantities().stream()
            .anyMatch(q -> q.kind() == Kind.MONEY && q.lastToken() == before - 1);
  }

  private static long size(QuantityMention quantity) {
    return quantity.quantity().min().orElse(quantity.quantity().max().orElse(0));
  }

  /** What a number counts: "500 troops", "dozens of civilians", "thousands of satellites". */
  private static Optional<Integer> countedNoun(SentenceContext context, QuantityMention quantity) {
    return nounBehind(context, quantity)
        .filter(n -> !isPart(context, n) || isMany(context, quantity, n))
        .filter(
            n ->
                isPeople(context, n)
                    ? size(quantity) >= FEWEST_PEOPLE
                    : size(quantity) >= FEWEST_THINGS && isThing(context, n));
  }

  private static Optional<Integer> nounBehind(SentenceContext context, QuantityMention quantity) {
    SentenceGraph graph = context.graph();
    int anchor = quantity.anchor();
    for (int number : List.of(anchor, quantity.lastToken())) {
      int content = context.phrases().contentHead(number);
      if (content != number) {
        return Optional.of(content);
      }
    }
    return graph.head(anchor).filter(h -> graph.token(h).isNoun() && h > anchor);
  }

  /** "including 12 children", "hundreds of others": a part of what was counted before. */
  private static boolean isPart(SentenceContext context, int noun) {
    SentenceGraph graph = context.graph();
    return context.words().isPreposition(graph.preposition(noun), Behind.PART)
        || context.words().isEllipsis(graph.lemma(noun));
  }

  /** "some 850,000 others": a total of its own. */
  private static boolean isMany(SentenceContext context, QuantityMention quantity, int noun) {
    return size(quantity) >= FEWEST_THINGS
        && !context.words().isPreposition(context.graph().preposition(noun), Behind.PART);
  }

  private static boolean isPeople(SentenceContext context, int noun) {
    Set<NounClass> classes = context.words().nouns().classes(context.graph().lemma(noun));
    boolean group =
        context.nameAt(noun).filter(n -> n.type() == NamedEntity.Type.GROUP).isPresent();
    return group || classes.contains(NounClass.PERSON) || classes.contains(NounClass.FORCE);
  }

  private static boolean isThing(SentenceContext context, int noun) {
    Set<NounClass> classes = context.words().nouns().classes(context.graph().lemma(noun));
    return !classes.contains(NounClass.TIME)
        && !classes.contains(NounClass.NUMBER)
        && !context.isEventNoun(noun);
  }
}
