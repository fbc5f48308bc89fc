package org.newsledger.processor.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsledger.processor.language.NamedEntity;
import org.newsledger.processor.language.number.QuantityMention;
import org.newsledger.processor.language.number.QuantityMention.Kind;

/** Numbers of people that no act in the sentence carries: force levels, totals. */
final class FigureFinder {

  /** Smaller numbers of people tell who was there rather than how many there are. */
  private static final long SMALLEST = 10;

  private FigureFinder() {}

  /**
   * A number and what it counts.
   *
   * @param head the head of the phrase that names what is counted
   */
  record Figure(SentenceContext context, QuantityMention quantity, int head) {}

  /** The sentence's figures, but for the numbers that its events have used. */
  static List<Figure> find(SentenceContext context, Set<Integer> usedAnchors) {
    List<Figure> figures = new ArrayList<>();
    for (QuantityMention quantity : context.findings().quantities()) {
      if (quantity.kind() == Kind.CARDINAL
          && isLarge(quantity)
          && !usedAnchors.contains(quantity.anchor())) {
        countedNoun(context, quantity)
            .ifPresent(h -> figures.add(new Figure(context, quantity, h)));
      }
    }
    return figures;
  }

  private static boolean isLarge(QuantityMention quantity) {
    return quantity.quantity().min().orElse(quantity.quantity().max().orElse(0)) >= SMALLEST;
  }

  /** The people that a number counts: "500 troops", "dozens of civilians". */
  private static Optional<Integer> countedNoun(SentenceContext context, QuantityMention quantity) {
    SentenceGraph graph = context.graph();
    int anchor = quantity.anchor();
    List<Integer> nouns = new ArrayList<>();
    graph.head(anchor).filter(h -> graph.token(h).isNoun() && h > anchor).ifPresent(nouns::add);
    int content = context.phrases().contentHead(anchor);
    if (content != anchor) {
      nouns.add(content);
    }
    return nouns.stream().filter(n -> isPeople(context, n)).findFirst();
  }

  private static boolean isPeople(SentenceContext context, int noun) {
    Set<NounClass> classes = context.words().nouns().classes(context.graph().lemma(noun));
    boolean group =
        context.nameAt(noun).filter(n -> n.type() == NamedEntity.Type.GROUP).isPresent();
    return group || classes.contains(NounClass.PERSON) || classes.contains(NounClass.FORCE);
  }
}
