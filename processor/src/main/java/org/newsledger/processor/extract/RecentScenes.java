package org.newsledger.processor.extract;

import java.util.Optional;
import org.newsledger.processor.Fact.Status;
import org.newsledger.processor.Fact.Where;

/**
 * Where the last violent act was, so that "ten were killed" or "the blast" in the next sentences is
 * told of the same place.
 */
final class RecentScenes {

  /** Farther back a scene is another one. */
  private static final int REACH = 6;

  private Optional<Scene> last = Optional.empty();

  private record Scene(int sentence, Where where) {}

  /** Keeps the place of a violent act. */
  void remember(EventCandidate candidate, Where where) {
    if (isViolent(candidate)) {
      last = Optional.of(new Scene(candidate.context().index(), where));
    }
  }

  /** The place of the last violent act, if this one is violent too and no mere thought. */
  Optional<Where> before(EventCandidate candidate) {
    return isViolent(candidate) && isReal(candidate)
        ? last.filter(s -> candidate.context().index() - s.sentence() <= REACH).map(Scene::where)
        : Optional.empty();
  }

  private static boolean isViolent(EventCandidate candidate) {
    return candidate.entry().type().equals("ASSAULT");
  }

  private static boolean isReal(EventCandidate candidate) {
    Status status = StatusReader.of(candidate);
    return status == Status.OCCURRED || status == Status.ONGOING;
  }
}
