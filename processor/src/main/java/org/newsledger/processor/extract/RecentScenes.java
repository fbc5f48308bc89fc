package org.newsledger.processor.extract;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.newsledger.processor.Fact.Status;
import org.newsledger.processor.Fact.Where;

/**
 * Where the last violent act was, so that "ten were killed" or "the blast" in the next sentences is
 * told of the same place.
 */
final class RecentScenes {

  /** Farther back a scene is another one. */
  private static final int REACH = 6;

  /** Where the article has told of one scene only, what is told later was there. */
  private static final int REACH_OF_THE_ONLY_ONE = 20;

  /** In so many days there is more than one act. */
  private static final int DAYS_OF_MANY = 28;

  private final Set<String> names = new HashSet<>();
  private Optional<Scene> last = Optional.empty();

  private record Scene(int sentence, Where where) {}

  /** Keeps the place of a violent act. */
  void remember(EventCandidate candidate, Where where) {
    if (isViolent(candidate)) {
      names.add(where.name());
      last = Optional.of(new Scene(candidate.context().index(), where));
    }
  }

  /** The place of the last violent act, if this one is violent too and no mere thought. */
  Optional<Where> before(EventCandidate candidate) {
    return isViolent(candidate) && isReal(candidate) && !isOfLong(candidate)
        ? last.filter(s -> candidate.context().index() - s.sentence() <= reach()).map(Scene::where)
        : Optional.empty();
  }

  private int reach() {
    return names.size() == 1 ? REACH_OF_THE_ONLY_ONE : REACH;
  }

  /**
   * "ten were killed in June", "since May": a sum of many acts rather than more of the last one.
   */
  private static boolean isOfLong(EventCandidate candidate) {
    return EventTimes.when(candidate).filter(t -> EventTimes.days(t) >= DAYS_OF_MANY).isPresent();
  }

  private static boolean isViolent(EventCandidate candidate) {
    return candidate.entry().type().equals("ASSAULT");
  }

  /** Whether it happened, or the harm of what happened is feared or denied. */
  static boolean isReal(EventCandidate candidate) {
    Status status = StatusReader.of(candidate);
    return status == Status.OCCURRED
        || status == Status.ONGOING
        || (status != Status.PLANNED && candidate.entry().effect().isPresent());
  }
}
