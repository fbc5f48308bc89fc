package org.newsledger.processor.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsledger.processor.Fact.Where;
import org.newsledger.processor.extract.statement.Statement;
import org.newsledger.processor.language.TemporalExpression;
import org.newsledger.processor.language.place.PlaceMention;

/** Where and when an act happened: the place and time nearest to it in the tree. */
final class Circumstances {

  /** Beyond this distance a place in the sentence belongs to something else. */
  private static final int FAR = 100;

  private Circumstances() {}

  /** The place of an act: behind a preposition of place, else the place that is its target. */
  static Optional<Where> where(EventCandidate candidate) {
    List<PlaceMention> places = candidate.context().findings().places();
    return places.stream()
        .filter(p -> distance(candidate, p) < FAR)
        .min(Comparator.comparingInt(p -> distance(candidate, p)))
        .map(Circumstances::where);
  }

  /** The place where something was said: on the cue's own clause, outside of the words said. */
  static Optional<Where> ofStatement(EventCandidate cue, Statement statement) {
    SentenceGraph graph = cue.context().graph();
    return cue.context().findings().places().stream()
        .filter(p -> !statement.covers(graph.token(p.headToken()).start()))
        .filter(p -> isBehindPlacePreposition(cue.context(), p.headToken()))
        .filter(p -> stepsUp(graph, p.headToken(), cue.head(), cue.head()) <= 4)
        .filter(p -> !isBelowSpeaker(graph, p.headToken(), cue.head()))
        .min(Comparator.comparingInt(p -> distance(cue, p)))
        .map(Circumstances::where);
  }

  private static boolean isBelowSpeaker(SentenceGraph graph, int token, int cue) {
    return graph.children(cue, "nsubj").stream().anyMatch(s -> graph.isBelow(token, s));
  }

  private static Where where(PlaceMention mention) {
    return new Where(mention.name(), mention.place());
  }

  private static int distance(EventCandidate candidate, PlaceMention place) {
    SentenceContext context = candidate.context();
    SentenceGraph graph = context.graph();
    int head = place.headToken();
    boolean behindPreposition = isBehindPlacePreposition(context, head);
    boolean party = candidate.actors().stream().anyMatch(a -> a == head);
    if (party) {
      return FAR;
    }
    int steps = stepsUp(graph, head, candidate.head(), candidate.clause());
    if (candidate.targets().contains(head)) {
      return 20;
    }
    if (!behindPreposition) {
      return steps < FAR ? 30 + steps : FAR;
    }
    return steps < FAR ? steps : 40 + Math.abs(head - candidate.head()) / 2;
  }

  /** "in Homs", "the town of Homs", "in the Homs countryside": some noun above stands there. */
  private static boolean isBehindPlacePreposition(SentenceContext context, int head) {
    SentenceGraph graph = context.graph();
    int current = head;
    for (int steps = 0; steps < 5; steps++) {
      String preposition = graph.preposition(current);
      if (!preposition.isEmpty() && !preposition.equals("of")) {
        return context.words().isPlacePreposition(preposition);
      }
      Optional<Integer> above = graph.head(current);
      if (above.isEmpty()
          || !graph.is(current, "nmod", "compound", "appos", "conj", "amod", "flat")) {
        return false;
      }
      current = above.get();
    }
    return false;
  }

  private static int stepsUp(SentenceGraph graph, int from, int head, int clause) {
    int current = from;
    for (int steps = 0; steps < FAR; steps++) {
      if (current == head || current == clause) {
        return steps;
      }
      Optional<Integer> above = graph.head(current);
      if (above.isEmpty()) {
        return FAR;
      }
      current = above.get();
    }
    return FAR;
  }

  /** The time of an act: of its own clause, else of the clause above unless that reports it. */
  static Optional<TemporalExpression> when(EventCandidate candidate) {
    SentenceContext context = candidate.context();
    return context.findings().times().stream()
        .filter(t -> t.firstDay().isPresent() || !t.value().endsWith("_REF"))
        .filter(t -> timeDistance(candidate, t) < FAR)
        .min(Comparator.comparingInt(t -> timeDistance(candidate, t)));
  }

  private static int timeDistance(EventCandidate candidate, TemporalExpression time) {
    SentenceContext context = candidate.context();
    SentenceGraph graph = context.graph();
    Optional<Integer> token = headOf(graph, time);
    if (token.isEmpty()) {
      return FAR;
    }
    int host = hostOf(context, token.get(), candidate.head());
    if (host == candidate.head() || host == candidate.clause()) {
      return time.firstDay().isPresent() ? 0 : 3;
    }
    int down = stepsUp(graph, candidate.clause(), host, host);
    return down < FAR && isSameAct(context, candidate.clause(), host) ? 5 + down : FAR;
  }

  /** The token of the expression that hangs outside of it. */
  private static Optional<Integer> headOf(SentenceGraph graph, TemporalExpression time) {
    for (int i = 0; i < graph.size(); i++) {
      boolean inside = graph.token(i).start() < time.end() && time.start() < graph.token(i).end();
      if (inside
          && graph
              .head(i)
              .map(
                  h -> graph.token(h).end() <= time.start() || time.end() <= graph.token(h).start())
              .orElse(true)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** The verb or event noun that a time belongs to; from a subject it is lifted to the verb. */
  private static int hostOf(SentenceContext context, int token, int wanted) {
    SentenceGraph graph = context.graph();
    int current = token;
    for (int steps = 0; steps < graph.size(); steps++) {
      if (current == wanted || (current != token && graph.token(current).isVerb())) {
        return current;
      }
      Optional<Integer> above = graph.head(current);
      if (above.isEmpty()) {
        return current;
      }
      current = above.get();
    }
    return current;
  }

  /** Whether the clause goes on from the host as a participle, infinitive or coordinated verb. */
  private static boolean isSameAct(SentenceContext context, int clause, int host) {
    SentenceGraph graph = context.graph();
    int current = clause;
    while (current != host) {
      if (!graph.is(current, "advcl", "xcomp", "conj", "obj", "obl", "nmod", "acl", "nsubj")
          || graph.relation(current).equals("acl:relcl")) {
        return false;
      }
      current = graph.head(current).orElse(host);
    }
    return true;
  }
}
