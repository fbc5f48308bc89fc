package org.newsledger.processor.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsledger.processor.Fact.Status;

/**
 * An act that a sentence tells of, as tokens of that sentence.
 *
 * @param words the trigger's tokens
 * @param head the trigger's head
 * @param clause the verb that carries the act's time, place and status; the head itself for verbs
 * @param actors the heads of the phrases that act
 * @param targets the heads of the phrases acted upon
 * @param means the heads of the phrases that name weapons or methods
 * @param governed what a light verb says of the act
 */
record EventCandidate(
    SentenceContext context,
    TriggerEntry entry,
    List<Integer> words,
    int head,
    int clause,
    List<Integer> actors,
    List<Integer> targets,
    List<Integer> means,
    Optional<Status> governed) {

  EventCandidate {
    words = List.copyOf(words);
    actors = List.copyOf(actors);
    targets = List.copyOf(targets);
    means = List.copyOf(means);
  }

  /** A reporting verb, to ask where and when it was said. */
  static EventCandidate ofCue(SentenceContext context, int cue) {
    return ofVerb(context, cue, TriggerEntry.NO_EVENT);
  }

  /** A verb that carries an act of this type by what stands below it. */
  static EventCandidate ofVerb(SentenceContext context, int verb, String type) {
    TriggerEntry entry =
        new TriggerEntry(
            List.of(context.graph().lemma(verb)),
            Pos.V,
            List.of(),
            type,
            "",
            Optional.empty(),
            List.of(),
            List.of(),
            "");
    return new EventCandidate(
        context,
        entry,
        List.of(verb),
        verb,
        verb,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  EventCandidate withTargets(List<Integer> others) {
    return new EventCandidate(context, entry, words, head, clause, actors, others, means, governed);
  }

  EventCandidate with(List<Integer> newActors, List<Integer> newTargets, List<Integer> newMeans) {
    return new EventCandidate(
        context, entry, words, head, clause, newActors, newTargets, newMeans, governed);
  }

  /** Who acts and who is acted upon. */
  List<Integer> parties() {
    return Stream.concat(actors.stream(), targets.stream()).toList();
  }

  boolean isNominal() {
    return entry.pos() == Pos.N;
  }
}
