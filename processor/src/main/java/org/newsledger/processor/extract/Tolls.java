package org.newsledger.processor.extract;

import java.util.Optional;
import java.util.Set;
import org.newsledger.processor.Fact.Effect;
import org.newsledger.processor.extract.ExtractionWords.Behind;
import org.newsledger.processor.extract.FigureFinder.Figure;
import org.newsledger.processor.language.TemporalExpression;
import org.newsledger.processor.language.number.QuantityMention;

/** Victims of a whole war or of years, which are a figure and not one act. */
final class Tolls {

  private static final Set<Effect> VICTIMS =
      Set.of(Effect.KILLED, Effect.INJURED, Effect.DISPLACED, Effect.MISSING);

  /** What is summed up without a time is a war's toll from here on. */
  private static final long MANY = 1000;

  /** So many victims are a war's at any time. */
  private static final long MORE_THAN_ANY_ACT = 100_000;

  private static final int DAYS_OF_A_YEAR = 366;

  private Tolls() {}

  /** The figure that a candidate's count is, if no one act had so many victims. */
  static Optional<Figure> of(EventCandidate candidate) {
    if (candidate.entry().effect().filter(VICTIMS::contains).isEmpty()) {
      return Optional.empty();
    }
    SentenceContext context = candidate.context();
    return candidate.targets().stream()
        .flatMap(
            t ->
                Counts.mention(context, t)
                    .filter(q -> isToll(candidate, q))
                    .map(q -> new Figure(context, q, context.phrases().contentHead(t)))
                    .stream())
        .findFirst();
  }

  private static boolean isToll(EventCandidate candidate, QuantityMention quantity) {
    long size = quantity.quantity().min().orElse(0);
    if (size >= MORE_THAN_ANY_ACT) {
      return true;
    }
    Optional<TemporalExpression> when = EventTimes.when(candidate);
    if (when.isPresent()) {
      return EventTimes.days(when.get()) > DAYS_OF_A_YEAR;
    }
    boolean sum = isSum(candidate.context().graph(), candidate.clause()) || isOfWar(candidate);
    return (size >= MANY && sum) || isSinceWar(candidate);
  }

  /** "the war killed 3,000 people", "3,000 people died in the violence". */
  private static boolean isOfWar(EventCandidate candidate) {
    SentenceGraph graph = candidate.context().graph();
    return graph.children(candidate.clause(), "nsubj", "obl").stream()
        .anyMatch(n -> candidate.context().words().isWar(graph.lemma(n)));
  }

  /** "since the start of the war". */
  private static boolean isSinceWar(EventCandidate candidate) {
    SentenceContext context = candidate.context();
    SentenceGraph graph = context.graph();
    return graph.children(candidate.clause(), "obl", "nmod").stream()
        .filter(n -> context.words().isPreposition(graph.preposition(n), Behind.SINCE))
        .flatMap(n -> graph.subtree(n, Set.of()).stream())
        .anyMatch(t -> context.words().isWar(graph.lemma(t)));
  }

  /** "have been killed", "are displaced": told as of today. */
  private static boolean isSum(SentenceGraph graph, int verb) {
    boolean state =
        graph.children(verb, "aux:pass", "cop").stream().anyMatch(a -> graph.tag(a).equals("VBP"))
            && graph.children(verb, "aux").stream().allMatch(a -> graph.tag(a).equals("VBP"));
    return state
        || graph.children(verb, "aux").stream().anyMatch(a -> graph.lemma(a).equals("have"));
  }
}
