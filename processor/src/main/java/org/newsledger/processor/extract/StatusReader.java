package org.newsledger.processor.extract;

import java.util.List;
import java.util.Optional;
import org.newsledger.processor.Fact.Status;
import org.newsledger.processor.SegmentLabel;
import org.newsledger.processor.extract.ExtractionWords.Modality;

/** Whether an act happened: its own tense and negation, and the words that govern it. */
final class StatusReader {

  private static final int MAX_STEPS = 4;

  private StatusReader() {}

  /** The status of a candidate's act. */
  static Status of(EventCandidate candidate) {
    SentenceContext context = candidate.context();
    Optional<Status> status = candidate.governed();
    status = stronger(status, ofToken(context, candidate.head(), 0));
    if (candidate.clause() != candidate.head()) {
      status = stronger(status, ofToken(context, candidate.clause(), 0));
    }
    for (int target : candidate.targets()) {
      status = stronger(status, negated(context, target));
    }
    return status.orElse(Status.OCCURRED);
  }

  private static Optional<Status> ofToken(SentenceContext context, int token, int steps) {
    Optional<Status> own = stronger(marked(context, token), tense(context, token));
    if (steps >= MAX_STEPS) {
      return own;
    }
    return stronger(own, governed(context, token, steps));
  }

  /** Auxiliaries, adverbs, negation and conjunctions on the word itself. */
  private static Optional<Status> marked(SentenceContext context, int token) {
    Optional<Status> status = negated(context, token);
    for (int child :
        context.graph().children(token, "aux", "advmod", "mark", "amod", "cc", "neg")) {
      Modality kind = kind(context.graph(), child);
      Optional<Status> found =
          context
              .words()
              .modality(kind, context.graph().lemma(child))
              .or(() -> context.words().modality(kind, context.graph().token(child).text()));
      status = stronger(status, found);
    }
    return status;
  }

  private static Modality kind(SentenceGraph graph, int child) {
    if (graph.is(child, "aux")) {
      return Modality.AUX;
    }
    return graph.is(child, "mark") ? Modality.MARK : Modality.ADVERB;
  }

  private static Optional<Status> negated(SentenceContext context, int noun) {
    return context.graph().children(noun, "det", "neg").stream()
            .anyMatch(d -> context.graph().lemma(d).equals("no"))
        ? Optional.of(Status.NEGATED)
        : Optional.empty();
  }

  private static Optional<Status> tense(SentenceContext context, int token) {
    SentenceGraph graph = context.graph();
    if (graph.sentence().segment() == SegmentLabel.HEADLINE || !graph.token(token).isVerb()) {
      return Optional.empty();
    }
    boolean progressive =
        graph.tag(token).equals("VBG")
            && graph.children(token, "aux").stream()
                .anyMatch(
                    a -> List.of("is", "are", "'s", "'re", "am").contains(graph.token(a).text()));
    boolean present = graph.tag(token).equals("VBZ") || graph.tag(token).equals("VBP");
    return progressive || present ? Optional.of(Status.ONGOING) : Optional.empty();
  }

  /** "plans to attack", "failed to stop", "fears of an attack": what the governing word says. */
  private static Optional<Status> governed(SentenceContext context, int token, int steps) {
    SentenceGraph graph = context.graph();
    Optional<Integer> head = graph.head(token);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    int governor = head.get();
    boolean clause = graph.is(token, "xcomp", "ccomp", "acl", "advcl");
    boolean infinitive = context.predicates().isInfinitive(token);
    boolean noun =
        graph.is(token, "obj", "nsubj:pass", "nmod", "obl") && !graph.is(token, "nmod:poss");
    if (graph.relation(token).equals("conj")) {
      return sharesAuxiliary(graph, token)
          ? ofToken(context, governor, steps + 1)
          : Optional.empty();
    }
    if (graph.relation(token).equals("acl:relcl") || !(clause || noun)) {
      return Optional.empty();
    }
    boolean told = graph.is(token, "ccomp") && !infinitive && tellsOfThePast(context, token);
    if ((graph.is(token, "advcl") && !infinitive) || (told && plans(context, governor))) {
      return Optional.empty();
    }
    return byGovernor(context, governor, infinitive, graph.is(token, "xcomp"), noun, steps);
  }

  /** "told us that five had been arrested": the words of an order report here. */
  private static boolean tellsOfThePast(SentenceContext context, int verb) {
    SentenceGraph graph = context.graph();
    return graph.tag(verb).equals("VBD")
        || graph.children(verb, "aux", "aux:pass", "cop").stream()
            .anyMatch(a -> graph.tag(a).equals("VBD") || graph.tag(a).equals("VBZ"));
  }

  private static boolean plans(SentenceContext context, int governor) {
    return context
        .words()
        .modality(Modality.GOVERN, context.graph().lemma(governor))
        .filter(s -> s == Status.PLANNED)
        .isPresent();
  }

  private static Optional<Status> byGovernor(
      SentenceContext context,
      int governor,
      boolean infinitive,
      boolean open,
      boolean noun,
      int steps) {
    Optional<Status> says =
        context.words().modality(Modality.GOVERN, context.graph().lemma(governor));
    if (says.isPresent() && (open || infinitive || !noun || says.get() == Status.NEGATED)) {
      boolean factual = says.get() == Status.OCCURRED;
      return factual ? ofToken(context, governor, steps + 1) : negatedBy(context, governor, says);
    }
    if (noun && !context.graph().token(governor).isVerb()) {
      return Optional.empty();
    }
    return infinitive && !open ? Optional.of(Status.PLANNED) : Optional.empty();
  }

  /** "did not plan to attack", "failed to": a negated governor negates what it governs. */
  private static Optional<Status> negatedBy(
      SentenceContext context, int governor, Optional<Status> says) {
    return stronger(says, marked(context, governor).filter(s -> s == Status.NEGATED));
  }

  private static boolean sharesAuxiliary(SentenceGraph graph, int verb) {
    return graph.children(verb, "aux", "nsubj", "mark").isEmpty();
  }

  /** Negation outweighs possibility, possibility a plan, a plan the present. */
  private static Optional<Status> stronger(Optional<Status> one, Optional<Status> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.or(() -> other);
    }
    return one.get().compareTo(other.get()) >= 0 ? one : other;
  }
}
