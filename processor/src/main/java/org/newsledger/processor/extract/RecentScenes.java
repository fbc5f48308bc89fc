package org.newsledger.processor.extract;

import java.util.Optional;
import org.newsledger.processor.Fact.Where;

/**
 * Where the last violent act was, so that "ten were killed" or "the blast" in the next sentence is
 * told of the same place.
 */
final class RecentScenes {

  /** Farther back a scene is another one. */
  private static final int REACH = 2;

  private Optional<Scene> last = Optional.empty();

  private record Scene(int sentence, Where where) {}

  /** Keeps the place of a violent act. */
  void remember(EventCandidate candidate, Where where) {
    if (isViolent(candidate)) {
      last = Optional.of(new Scene(candidate.context().index(), where));
    }
  }

  /** The place of the last violent act, if this one is more of the same news. */
  Optional<Where> before(EventCandidate candidate) {
    return isViolent(candidate) && (candidate.entry().effect().isPresent() || isDefinite(candidate))
        ? last.filter(s -> candidate.context().index() - s.sentence() <= REACH).map(Scene::where)
        : Optional.empty();
  }

  private static boolean isViolent(EventCandidate candidate) {
    return candidate.entry().type().equals("ASSAULT");
  }

  /** "the blast" is the act, or acts: "the bomb exploded". */
  private static boolean isDefinite(EventCandidate candidate) {
    SentenceGraph graph = candidate.context().graph();
    return definite(graph, candidate.head())
        || candidate.actors().stream().anyMatch(a -> definite(graph, a))
        || candidate.means().stream().anyMatch(m -> definite(graph, m));
  }

  private static boolean definite(SentenceGraph graph, int noun) {
    return graph.token(noun).isNoun()
        && !graph.token(noun).isProperNoun()
        && graph.children(noun, "det").stream().anyMatch(d -> graph.lemma(d).startsWith("th"));
  }
}
