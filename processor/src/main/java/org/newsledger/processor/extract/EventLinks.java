package org.newsledger.processor.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsledger.processor.extract.ExtractionWords.Behind;

/**
 * Acts of one sentence that tell of the same deed lend each other their actor: "killed in Russian
 * air strikes", "shelled the town, killing ten", "launched a raid on".
 */
final class EventLinks {

  private static final int MAX_STEPS = 6;

  private EventLinks() {}

  /** The candidates, those without an actor completed by the acts they hang together with. */
  static List<EventCandidate> complete(List<EventCandidate> candidates) {
    List<EventCandidate> completed = new ArrayList<>(Deeds.replaced(candidates));
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < completed.size(); i++) {
        EventCandidate candidate = completed.get(i);
        if (candidate.actors().isEmpty() && candidate.entry().type().equals("ASSAULT")) {
          lender(candidate, completed)
              .map(l -> borrowed(candidate, l))
              .ifPresent(new Replacement(completed, i)::with);
        }
      }
    }
    completed.removeIf(c -> isToldByItsHarm(c, candidates));
    return Purposes.joined(completed);
  }

  /** "killed in air strikes": the harm with its count tells of the strikes too. */
  private static boolean isToldByItsHarm(EventCandidate deed, List<EventCandidate> all) {
    return deed.isNominal()
        && deed.entry().type().equals("ASSAULT")
        && deed.entry().effect().isEmpty()
        && all.stream()
            .filter(harm -> harm.head() != deed.head() && harm.entry().effect().isPresent())
            .filter(harm -> harm.entry().type().equals("ASSAULT"))
            .anyMatch(harm -> isDeedBelow(harm, deed));
  }

  private record Replacement(List<EventCandidate> list, int index) {
    void with(EventCandidate candidate) {
      list.set(index, candidate);
    }
  }

  /** An actor that is the borrower's own target is none. */
  private static EventCandidate borrowed(EventCandidate candidate, EventCandidate lender) {
    Set<Integer> targets = new HashSet<>(candidate.targets());
    List<Integer> actors = lender.actors().stream().filter(a -> !targets.contains(a)).toList();
    List<Integer> means = candidate.means().isEmpty() ? lender.means() : candidate.means();
    return candidate.with(actors, candidate.targets(), means);
  }

  private static Optional<EventCandidate> lender(
      EventCandidate candidate, List<EventCandidate> all) {
    return all.stream()
        .filter(other -> other.head() != candidate.head() && !other.actors().isEmpty())
        .filter(other -> other.entry().type().equals("ASSAULT"))
        .filter(
            other ->
                candidate.means().contains(other.head())
                    || isWhen(candidate, other)
                    || isDeedBelow(candidate, other)
                    || isPartOf(candidate, other))
        .findFirst();
  }

  /** "Ten died when rebels shelled the town": harm, and the attack in a clause of its time. */
  private static boolean isWhen(EventCandidate harm, EventCandidate attack) {
    SentenceGraph graph = harm.context().graph();
    int clause = attack.clause();
    return harm.entry().effect().isPresent()
        && graph.is(clause, "advcl")
        && graph.head(clause).filter(h -> h == harm.clause()).isPresent()
        && graph.children(clause, "advmod", "mark").stream()
            .anyMatch(w -> graph.tag(w).equals("WRB"));
  }

  /** "killed in Russian air strikes": the deed's noun hangs on the verb by a preposition. */
  private static boolean isDeedBelow(EventCandidate candidate, EventCandidate other) {
    SentenceGraph graph = candidate.context().graph();
    int noun = graph.coordinationHead(other.head());
    if (!other.isNominal() || !graph.is(noun, "obl", "nmod", "obj", "nsubj")) {
      return false;
    }
    boolean below = graph.head(noun).filter(h -> h == candidate.clause()).isPresent();
    boolean sibling =
        graph.head(noun).isPresent()
            && graph.is(candidate.head(), "conj")
            && graph.head(noun).equals(graph.head(candidate.head()));
    return (below || sibling)
        && (graph.is(noun, "nsubj", "obj") || isTold(candidate, graph.preposition(noun)));
  }

  private static boolean isTold(EventCandidate candidate, String preposition) {
    ExtractionWords words = candidate.context().words();
    return words.isPreposition(preposition, Behind.DEED)
        || words.isPreposition(preposition, Behind.BESIDE);
  }

  /** "shelled the town, killing ten": the candidate's clause hangs on the other's. */
  private static boolean isPartOf(EventCandidate candidate, EventCandidate other) {
    SentenceGraph graph = candidate.context().graph();
    int current = candidate.clause();
    for (int steps = 0; steps < MAX_STEPS; steps++) {
      if (current == other.clause() || current == other.head()) {
        return true;
      }
      boolean goesOn =
          graph.is(current, "advcl", "conj", "xcomp", "acl", "obl", "nmod", "obj", "nsubj")
              && graph.children(current, "nsubj").isEmpty();
      if (!goesOn || graph.head(current).isEmpty()) {
        return false;
      }
      current = graph.head(current).orElseThrow();
    }
    return false;
  }
}
