package org.newsledger.processor.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The one armed party of a sentence: where a deed of violence names nobody who did it, and the
 * sentence has a single force that is free, that force is meant: "He was hurt in a shootout with
 * police".
 */
final class OnlyForce {

  /** Who are nothing besides, as a "front" or a "network" may be. */
  private static final Set<NounClass> PURE =
      EnumSet.of(NounClass.FORCE, NounClass.PERSON, NounClass.ORG, NounClass.GOVERNMENT);

  /** Acts of which those who attack are capable too. */
  private static final Set<String> KINDRED = Set.of("ASSAULT", "MOBILIZE", "THREATEN", "RETREAT");

  private OnlyForce() {}

  /** The candidates, with the sentence's only free force as actor of those that have none. */
  static List<EventCandidate> lentTo(List<EventCandidate> candidates) {
    return candidates.stream().map(c -> needsActor(c) ? lent(c, candidates) : c).toList();
  }

  private static boolean needsActor(EventCandidate candidate) {
    String type = candidate.entry().type();
    boolean capture = type.equals("COERCE") && candidate.entry().effect().isPresent();
    return candidate.actors().isEmpty() && (type.equals("ASSAULT") || capture);
  }

  private static EventCandidate lent(EventCandidate candidate, List<EventCandidate> all) {
    List<Integer> taken = all.stream().flatMap(OnlyForce::taken).toList();
    List<Integer> free = free(candidate.context(), taken);
    return free.size() == 1
        ? candidate.with(free, candidate.targets(), candidate.means())
        : candidate;
  }

  /** The forces of a sentence that have no part in these phrases. */
  private static List<Integer> free(SentenceContext context, List<Integer> taken) {
    return IntStream.range(0, context.graph().size())
        .filter(t -> isForce(context, t) && !isTeller(context.graph(), t))
        .filter(t -> taken.stream().noneMatch(o -> overlap(context.graph(), t, o)))
        .boxed()
        .toList();
  }

  /** Victims, and those whose acts are of another kind: who hunts the attacker has not attacked. */
  private static Stream<Integer> taken(EventCandidate candidate) {
    Stream<Integer> others =
        KINDRED.contains(candidate.entry().type()) ? Stream.of() : candidate.actors().stream();
    return Stream.concat(candidate.targets().stream(), others);
  }

  private static boolean overlap(SentenceGraph graph, int one, int other) {
    return graph.isBelow(one, other) || graph.isBelow(other, one);
  }

  private static boolean isForce(SentenceContext context, int token) {
    SentenceGraph graph = context.graph();
    boolean head =
        graph.token(token).isNoun()
            && !graph.is(token, "compound", "flat", "fixed", "root")
            && !graph.isCompoundPart(token);
    Set<NounClass> classes = context.words().nouns().classes(graph.lemma(token));
    return head && classes.contains(NounClass.FORCE) && PURE.containsAll(classes);
  }

  /** Somebody who only tells of it, alone or with others: "police and medics said". */
  private static boolean isTeller(SentenceGraph graph, int token) {
    int first = graph.coordinationHead(token);
    return graph.is(first, "nsubj")
        && graph
            .head(first)
            .filter(
                h -> graph.is(h, "parataxis") || !graph.children(h, "ccomp", "parataxis").isEmpty())
            .isPresent();
  }
}
