package org.newsledger.processor.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An attack and what it is for are one act: in "launched an offensive to crush the rebels" the
 * rebels are the offensive's target.
 */
final class Purposes {

  private Purposes() {}

  /** The candidates, each attack without a target joined with the attack it is meant to be. */
  static List<EventCandidate> joined(List<EventCandidate> candidates) {
    List<EventCandidate> joined = new ArrayList<>(candidates);
    for (EventCandidate deed : candidates) {
      purpose(deed, candidates)
          .ifPresent(
              purpose -> {
                joined.set(joined.indexOf(deed), deed.withTargets(purpose.targets()));
                joined.remove(purpose);
              });
    }
    return List.copyOf(joined);
  }

  private static Optional<EventCandidate> purpose(
      EventCandidate deed, List<EventCandidate> candidates) {
    return isAttack(deed) && deed.targets().isEmpty() && !deed.actors().isEmpty()
        ? candidates.stream()
            .filter(other -> other.head() != deed.head() && isAttack(other))
            .filter(other -> !other.isNominal() && !other.targets().isEmpty())
            .filter(other -> isMeantBy(other, deed))
            .findFirst()
        : Optional.empty();
  }

  private static boolean isAttack(EventCandidate candidate) {
    return candidate.entry().type().equals("ASSAULT");
  }

  /** Whether the verb stands as infinitive on the deed or on the verb that carries it. */
  private static boolean isMeantBy(EventCandidate purpose, EventCandidate deed) {
    SentenceContext context = deed.context();
    int verb = purpose.head();
    return context.predicates().isInfinitive(verb)
        && context.graph().is(verb, "xcomp", "advcl", "acl")
        && verb > deed.head()
        && context
            .graph()
            .head(verb)
            .filter(above -> above == deed.head() || above == deed.clause())
            .isPresent();
  }
}
