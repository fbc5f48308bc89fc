package org.newsledger.processor.extract;

import java.util.Comparator;
import java.util.Optional;
import org.newsledger.processor.language.TemporalExpression;

/** When an act happened: the time on its own clause, else on one that goes on with it. */
final class EventTimes {

  /** Beyond this distance a time in the sentence belongs to something else. */
  private static final int FAR = 100;

  private EventTimes() {}

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
