package org.newsledger.processor.extract;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.newsledger.processor.extract.ExtractionWords.Modality;
import org.newsledger.processor.language.TemporalExpression;

/** When an act happened: the time on its own clause, else on one that goes on with it. */
final class EventTimes {

  /** Beyond this distance a time in the sentence belongs to something else. */
  private static final int FAR = 100;

  private static final int VAGUE = 3;
  private static final int OTHER_CLAUSE = 5;
  private static final int TOLD_OF_ITS_NOUN = 20;

  /** Tags of what may stand between a comparison and its time: a preposition, a number. */
  private static final Set<String> BEFORE_TIMES = Set.of("CD", "DT", "IN");

  private final EventCandidate candidate;
  private final SentenceContext context;
  private final SentenceGraph graph;

  private EventTimes(EventCandidate candidate) {
    this.candidate = candidate;
    this.context = candidate.context();
    this.graph = context.graph();
  }

  /** The time of an act: of its own clause, else of the clause above unless that reports it. */
  static Optional<TemporalExpression> when(EventCandidate candidate) {
    EventTimes times = new EventTimes(candidate);
    return candidate.context().findings().times().stream()
        .filter(t -> t.firstDay().isPresent() || !isLength(t))
        .filter(t -> !times.isCompared(t))
        .filter(t -> times.distance(t) < FAR)
        .min(Comparator.comparingInt(times::distance).thenComparingInt(times::gap));
  }

  /** How many days a time is long; 0 where that is not known. */
  static long days(TemporalExpression time) {
    return time.firstDay().isPresent() && time.lastDay().isPresent()
        ? ChronoUnit.DAYS.between(time.firstDay().orElseThrow(), time.lastDay().orElseThrow()) + 1
        : 0;
  }

  /** "six years", of a sentence, an age or a siege, and "now": they name no day. */
  private static boolean isLength(TemporalExpression time) {
    return time.value().startsWith("P") || time.value().endsWith("_REF");
  }

  /**
   * "twice as many as last year", "more than in 2018", "up from 40 in 2018": not the act's time.
   */
  private boolean isCompared(TemporalExpression time) {
    boolean numbered = false;
    for (int i = firstToken(time) - 1; i > 0; i--) {
      if (context.words().isComparison(graph.text(i - 1, i), numbered)) {
        return true;
      }
      if (!BEFORE_TIMES.contains(graph.tag(i))) {
        return false;
      }
      numbered |= graph.tag(i).equals("CD");
    }
    return false;
  }

  private int firstToken(TemporalExpression time) {
    for (int i = 0; i < graph.size(); i++) {
      if (graph.token(i).end() > time.start()) {
        return i;
      }
    }
    return graph.size() - 1;
  }

  private int gap(TemporalExpression time) {
    return headOf(time).map(t -> Math.abs(t - candidate.head())).orElse(FAR);
  }

  private int distance(TemporalExpression time) {
    Optional<Integer> token = headOf(time);
    if (token.isEmpty()) {
      return FAR;
    }
    int host = host(token.get());
    if (host == candidate.head() || host == candidate.clause()) {
      int own = host == candidate.head() ? 0 : 1;
      return time.firstDay().isPresent() ? own : own + VAGUE;
    }
    int down = Math.min(fromAbove(token.get(), host), Math.min(fromBelow(host), beside(host)));
    return Math.min(FAR, OTHER_CLAUSE + down);
  }

  /** The token of the expression that hangs outside of it. */
  private Optional<Integer> headOf(TemporalExpression time) {
    for (int i = 0; i < graph.size(); i++) {
      boolean inside = graph.token(i).start() < time.end() && time.start() < graph.token(i).end();
      if (inside && graph.head(i).map(h -> isOutside(h, time)).orElse(true)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private boolean isOutside(int token, TemporalExpression time) {
    return graph.token(token).end() <= time.start() || time.end() <= graph.token(token).start();
  }

  /** The verb or event noun that a time belongs to; from a subject it is lifted to the verb. */
  private int host(int token) {
    int current = token;
    for (int steps = 0; steps < graph.size(); steps++) {
      boolean verb = current != token && graph.token(current).isVerb();
      Optional<Integer> above = graph.head(current);
      if (current == candidate.head() || verb || above.isEmpty()) {
        return current;
      }
      current = above.get();
    }
    return current;
  }

  /**
   * The way from the act's clause up to the time's: "struck on Monday, killing ten", "the attack of
   * Monday, which killed ten", "in 2003, when rebels attacked".
   */
  private int fromAbove(int time, int host) {
    int current = candidate.clause();
    for (int steps = 0; steps < graph.size(); steps++) {
      if (current == host || current == time || isOwnedByNoun(time, current)) {
        return steps;
      }
      Optional<Integer> above = graph.head(current);
      if (above.isEmpty() || !goesOn(current, above.get(), time)) {
        return FAR;
      }
      current = above.get();
    }
    return FAR;
  }

  /** "the April 15 attack": the time hangs on the noun of the act. */
  private boolean isOwnedByNoun(int time, int noun) {
    return context.isEventNoun(noun) && graph.isBelow(time, noun);
  }

  /** Whether a clause goes on from the word above as participle, infinitive or coordinated verb. */
  private boolean goesOn(int word, int above, int time) {
    if (graph.relation(word).equals("acl:relcl")) {
      return context.isEventNoun(above) || above == time;
    }
    boolean participle = graph.is(word, "dep") && graph.tag(word).equals("VBG");
    return participle
        || graph.is(word, "advcl", "xcomp", "conj", "obj", "obl", "nmod", "acl", "nsubj");
  }

  /** "ten were killed in a blast that hit the market on Monday": the noun's clause tells when. */
  private int fromBelow(int host) {
    Optional<Integer> noun = graph.head(host).filter(n -> context.isEventNoun(n) || isPaper(n));
    boolean told = noun.isPresent() && graph.is(host, "acl");
    boolean below =
        noun.flatMap(graph::head)
            .filter(h -> h == candidate.clause() || h == candidate.head())
            .isPresent();
    return told && below ? TOLD_OF_ITS_NOUN : FAR;
  }

  /** "a report released on Monday says": what is said in a paper is said on the paper's day. */
  private boolean isPaper(int noun) {
    return candidate.entry().type().equals(TriggerEntry.NO_EVENT)
        && (context.classes(noun).contains(NounClass.DOCUMENT)
            || context.classes(noun).contains(NounClass.SPEECH));
  }

  /** "ten were killed when a bomb exploded on Monday": what goes on at the same time. */
  private int beside(int host) {
    boolean clause =
        graph.is(host, "advcl")
            && graph
                .head(host)
                .filter(h -> h == candidate.clause() || h == candidate.head())
                .isPresent();
    boolean together =
        graph.children(host, "mark", "advmod").stream()
            .filter(m -> m < host)
            .anyMatch(m -> context.words().modality(Modality.TIME, graph.lemma(m)).isPresent());
    return clause && together ? TOLD_OF_ITS_NOUN : FAR;
  }
}
