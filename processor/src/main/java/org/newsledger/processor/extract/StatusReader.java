package org.newsledger.processor.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsledger.processor.Fact.Status;
import org.newsledger.processor.SegmentLabel;
import org.newsledger.processor.extract.ExtractionWords.Modality;

/** Whether an act happened: its own tense and negation, and the words that govern it. */
final class StatusReader {

  private static final int MAX_STEPS = 5;

  private final SentenceContext context;
  private final SentenceGraph graph;
  private final NounStatus nouns;
  private final GoverningWords governing;
  private final ConditionalClauses conditions;

  private StatusReader(SentenceContext context) {
    this.context = context;
    this.graph = context.graph();
    this.nouns = new NounStatus(context);
    this.governing = new GoverningWords(context);
    this.conditions = new ConditionalClauses(context, nouns);
  }

  /** The status of a candidate's act. */
  static Status of(EventCandidate candidate) {
    StatusReader reader = new StatusReader(candidate.context());
    if (reader.goesOn(candidate)) {
      return Status.ONGOING;
    }
    Optional<Status> status = candidate.governed();
    if (status.filter(Status.NEGATED::equals).isPresent() && reader.isNegated(candidate.clause())) {
      return Status.POSSIBLE;
    }
    if (!reader.nouns.isAnswered(candidate)) {
      status = stronger(status, reader.ofToken(candidate.head(), 0));
    }
    status = stronger(status, reader.nouns.byPredicate(candidate.head()));
    if (candidate.clause() != candidate.head() && !reader.isGiven(candidate)) {
      status = stronger(status, reader.ofToken(candidate.clause(), 0));
    }
    for (int party : reader.concerned(candidate)) {
      status = stronger(status, reader.nouns.denied(party));
    }
    status = stronger(status, reader.nouns.heralded(candidate));
    return status
        .filter(s -> s != Status.ONGOING || !isHarmDone(candidate))
        .filter(s -> !reader.isOnlyBlamed(candidate, s))
        .orElse(Status.OCCURRED);
  }

  /** "There are dead and wounded": the harm is done, though its traces last. */
  private static boolean isHarmDone(EventCandidate candidate) {
    return candidate.entry().pos() == Pos.A && candidate.entry().effect().isPresent();
  }

  /** "is suspected of carrying out the raid": the raid is certain, only who did it is not. */
  private boolean isOnlyBlamed(EventCandidate candidate, Status status) {
    int clause = candidate.clause();
    boolean done =
        clause == candidate.head()
            || graph.tag(clause).equals("VBG")
            || graph.children(clause, "aux").stream().anyMatch(a -> graph.lemma(a).equals("have"));
    return status == Status.POSSIBLE
        && candidate.isNominal()
        && nouns.isKnown(candidate.head())
        && done
        && new LightVerbs(context.words().lightVerbs()).over(context, candidate.head()).isPresent();
  }

  /** Who takes part, and what the verb tells of: "no shots were fired". */
  private List<Integer> concerned(EventCandidate candidate) {
    Stream<Integer> told =
        candidate.isNominal()
            ? Stream.of()
            : graph.children(candidate.head(), "nsubj:pass", "obj").stream();
    return Stream.concat(candidate.parties().stream(), told)
        .filter(p -> graph.children(p, "conj").isEmpty())
        .toList();
  }

  /** "wants to halt the advance": what someone is yet to end goes on. */
  private boolean goesOn(EventCandidate candidate) {
    int clause = candidate.clause();
    return clause != candidate.head()
        && governing.cease(clause)
        && graph.is(candidate.head(), "obj")
        && (isInfinitive(clause)
            || ofToken(clause, 0).filter(s -> s.compareTo(Status.ONGOING) > 0).isPresent());
  }

  private boolean isInfinitive(int verb) {
    return context.predicates().isInfinitive(verb)
        || (graph.tag(verb).equals("VB") && graph.preposition(verb).equals("to"));
  }

  /** "the killing of the chief would change little": the sentence takes it for a fact. */
  private boolean isGiven(EventCandidate candidate) {
    int head = candidate.head();
    boolean light = new LightVerbs(context.words().lightVerbs()).over(context, head).isPresent();
    boolean known = nouns.isKnown(head) && graph.is(head, "obl", "nmod", "obj");
    boolean subject = graph.is(head, "nsubj") && !nouns.isHypothetical(head, candidate.clause());
    return !light && (subject || known);
  }

  private Optional<Status> ofToken(int token, int steps) {
    Optional<Status> own = stronger(marked(token), stronger(tense(token), conditions.of(token)));
    return steps >= MAX_STEPS ? own : stronger(own, governed(token, steps));
  }

  /** Auxiliaries, adverbs, negation and conjunctions on the word itself. */
  private Optional<Status> marked(int token) {
    Optional<Status> status = stronger(nouns.denied(token), ofNobody(token));
    for (int child : graph.children(token, "aux", "advmod", "mark", "amod", "cc", "neg")) {
      Modality kind = kind(child);
      Optional<Status> found =
          says(kind, graph.lemma(child))
              .or(() -> says(kind, graph.token(child).text()))
              .or(() -> withNext(child).flatMap(two -> says(kind, two)));
      status = stronger(status, found.filter(s -> !isRetrospect(token, child, s)));
    }
    boolean conditional = status.isPresent() && conditions.isCondition(token);
    return conditional
        ? Optional.of(Status.POSSIBLE)
        : stronger(status, conditions.shortOne(token));
  }

  /** "far from leaving", "instead of leaving", "yet to leave"; not "killed far from the front". */
  private Optional<String> withNext(int word) {
    int next = word + 1;
    boolean joined =
        next < graph.size()
            && graph.head(next).filter(h -> h == word || graph.token(h).isVerb()).isPresent();
    return joined ? Optional.of(graph.text(word, next).toLowerCase(Locale.ROOT)) : Optional.empty();
  }

  /** "Nobody was killed", "killed nobody". */
  private Optional<Status> ofNobody(int token) {
    return graph.children(token, "nsubj", "nsubj:pass", "obj").stream()
        .flatMap(c -> says(Modality.NOBODY, graph.lemma(c)).stream())
        .findFirst();
  }

  /** "He would later be killed": told from what came afterwards. */
  private boolean isRetrospect(int token, int auxiliary, Status status) {
    return status == Status.PLANNED
        && graph.is(auxiliary, "aux")
        && says(Modality.RETROSPECT, graph.lemma(auxiliary)).isPresent()
        && graph.children(token, "advmod").stream()
            .anyMatch(a -> says(Modality.RETROSPECT, graph.lemma(a)).isPresent());
  }

  private Optional<Status> says(Modality kind, String word) {
    return context.words().modality(kind, word);
  }

  private Modality kind(int child) {
    if (graph.is(child, "aux")) {
      return Modality.AUX;
    }
    return graph.is(child, "mark") ? Modality.MARK : Modality.ADVERB;
  }

  private Optional<Status> tense(int token) {
    if (graph.sentence().segment() == SegmentLabel.HEADLINE || !graph.token(token).isVerb()) {
      return Optional.empty();
    }
    if (isToBe(token)) {
      return Optional.of(Status.PLANNED);
    }
    boolean going =
        graph.tag(token).equals("VBG")
            || graph.children(token, "aux:pass").stream().anyMatch(a -> graph.tag(a).equals("VBG"));
    boolean progressive =
        going
            && graph.children(token, "aux").stream()
                .anyMatch(
                    a -> List.of("is", "are", "'s", "'re", "am").contains(graph.token(a).text()));
    boolean present = graph.tag(token).equals("VBZ") || graph.tag(token).equals("VBP");
    return progressive || present ? Optional.of(Status.ONGOING) : Optional.empty();
  }

  /** "is to send tanks", "the plan is to take the town". */
  private boolean isToBe(int token) {
    return isInfinitive(token)
        && graph.children(token, "aux", "cop").stream()
            .filter(this::isTensed)
            .anyMatch(a -> says(Modality.TO_BE, graph.lemma(a)).isPresent());
  }

  /** "plans to attack", "failed to stop", "fears of an attack": what the governing word says. */
  private Optional<Status> governed(int token, int steps) {
    Optional<Integer> head = graph.head(token);
    Optional<Integer> before = governing.before(token);
    if (before.isPresent()) {
      return weighed(before.get(), governing.say(before.get(), token).orElseThrow(), steps);
    }
    if (head.isEmpty()) {
      return isToBeInHeadline(token) ? Optional.of(Status.PLANNED) : Optional.empty();
    }
    if (graph.relation(token).equals("acl:relcl")) {
      return Optional.empty();
    }
    int governor = head.get();
    if (graph.relation(token).equals("conj")) {
      return sharesAuxiliary(token) ? ofFirst(token, governor, steps) : Optional.empty();
    }
    boolean misread = graph.is(token, "nmod", "obl") && isInfinitive(token);
    if (misread || isOpen(token) || graph.is(token, "ccomp", "acl", "advcl")) {
      return byGovernorOfClause(token, governing.above(token, governor), steps);
    }
    boolean noun =
        graph.is(token, "obj", "nsubj:pass", "nmod", "obl") && !graph.is(token, "nmod:poss");
    return noun ? byGovernorOfNoun(token, governor, steps) : Optional.empty();
  }

  /** "Ruritania to send tanks". */
  private boolean isToBeInHeadline(int verb) {
    return graph.children(verb, "mark").stream()
        .filter(to -> graph.tag(to).equals("TO"))
        .anyMatch(
            to ->
                to < verb
                    && graph.children(verb, "nsubj", "nsubj:pass").stream().anyMatch(n -> n < to));
  }

  /** "denied having sent", "avoided being shot": a complement, which the parser may not name. */
  private boolean isOpen(int verb) {
    boolean gerund =
        graph.tag(verb).equals("VBG")
            || graph.children(verb, "aux").stream().anyMatch(a -> graph.tag(a).equals("VBG"));
    boolean nameless =
        graph.is(verb, "dep")
            && gerund
            && graph
                .head(verb)
                .filter(h -> graph.token(h).isVerb() && follows(h, verb))
                .isPresent();
    return graph.is(verb, "xcomp") || nameless;
  }

  private boolean follows(int verb, int complement) {
    return verb < complement && !graph.text(verb, complement).contains(",");
  }

  /** "could attack or burn"; in "killed nobody but hurt ten" the negation ends at the "but". */
  private Optional<Status> ofFirst(int token, int first, int steps) {
    boolean contrast =
        graph.children(token, "cc").stream()
            .anyMatch(c -> says(Modality.CONTRAST, graph.lemma(c)).isPresent());
    return ofToken(first, steps + 1).filter(s -> !contrast || s != Status.NEGATED);
  }

  private Optional<Status> byGovernorOfClause(int verb, int governor, int steps) {
    boolean infinitive = isInfinitive(verb);
    if (isUnproven(governor, steps)) {
      return Optional.of(Status.POSSIBLE);
    }
    boolean loose =
        graph.is(verb, "advcl")
            && !governing.isComplement(verb)
            && !governing.isPrepositionOf(governor, verb);
    if (!infinitive && (loose || isParticipleOfNoun(verb, governor))) {
      return conditions.until(verb, governor, () -> isToCome(governor, steps));
    }
    Optional<Status> says = governing.say(governor, verb);
    if (says.isEmpty() && isOneOfMany(verb, governor)) {
      return Optional.empty();
    }
    if (says.isEmpty() && infinitive && governing.excess(governor).isPresent()) {
      return governing.excess(governor);
    }
    if (says.isEmpty()) {
      boolean open = isOpen(verb);
      Optional<Status> above = open ? ofToken(governor, steps + 1) : Optional.empty();
      return infinitive && !open ? Optional.of(Status.PLANNED) : above;
    }
    if (says.get() == Status.OCCURRED) {
      return ofToken(governor, steps + 1).filter(s -> infinitive || s != Status.ONGOING);
    }
    boolean told =
        says.get() == Status.PLANNED && isFinite(verb) && !governing.isMandate(verb, governor);
    return told ? Optional.empty() : weighed(governor, says.get(), steps);
  }

  /** "the first woman to be jailed": she was; not "the only way to leave". */
  private boolean isOneOfMany(int verb, int noun) {
    return graph.is(verb, "acl")
        && !context.classes(noun).contains(NounClass.ABSTRACT)
        && graph.children(noun, "amod").stream()
            .anyMatch(
                a -> graph.tag(a).equals("JJS") || says(Modality.RANK, graph.lemma(a)).isPresent());
  }

  private boolean isToCome(int verb, int steps) {
    return ConditionalClauses.hasModal(graph, verb)
        || ofToken(verb, steps + 1)
            .filter(s -> s == Status.PLANNED || s == Status.POSSIBLE)
            .isPresent();
  }

  /** "a resolution calling for talks", against "the plan of calling for talks". */
  private boolean isParticipleOfNoun(int verb, int governor) {
    return graph.token(governor).isNoun()
        && !graph.is(verb, "ccomp")
        && graph.tag(verb).startsWith("VB")
        && graph.children(verb, "mark", "case").isEmpty();
  }

  /** "warned that rebels had fled", against "demanded that he leave". */
  private boolean isFinite(int verb) {
    boolean tensed =
        isTensed(verb)
            || graph.children(verb, "aux", "aux:pass", "cop").stream().anyMatch(this::isTensed);
    return graph.is(verb, "ccomp")
        && !context.predicates().isInfinitive(verb)
        && !graph.children(verb, "nsubj", "nsubj:pass").isEmpty()
        && tensed;
  }

  private boolean isTensed(int verb) {
    String tag = graph.tag(verb);
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
  }

  private Optional<Status> byGovernorOfNoun(int noun, int governor, int steps) {
    Optional<Status> says =
        nouns
            .by(governor, noun)
            .or(() -> governing.say(governor, noun).filter(s -> s == Status.NEGATED));
    if (says.isPresent()) {
      return weighed(governor, says.get(), steps);
    }
    if (steps > 0 && isUnproven(governor, steps)) {
      return Optional.of(Status.POSSIBLE);
    }
    boolean climbs = steps > 0 && graph.token(governor).isVerb();
    return climbs ? ofToken(governor, steps + 1) : Optional.empty();
  }

  /**
   * What a governor says in the light of what is said of it: who did not plan or could plan to
   * attack; what someone is urged to stop goes on.
   */
  private Optional<Status> weighed(int governor, Status says, int steps) {
    Optional<Status> above =
        ofToken(governor, steps + 1).filter(s -> s.compareTo(Status.ONGOING) > 0);
    if (says == Status.NEGATED && governing.cease(governor)) {
      return Optional.of(above.isPresent() ? Status.ONGOING : says);
    }
    if (says == Status.NEGATED && isNegated(governor)) {
      return Optional.of(Status.POSSIBLE);
    }
    boolean conditional = says == Status.PLANNED && conditions.isOn(governor);
    Optional<Status> possible =
        conditional ? Optional.of(Status.POSSIBLE) : above.filter(s -> s == Status.POSSIBLE);
    Optional<Status> negated = marked(governor).filter(s -> s == Status.NEGATED);
    return stronger(Optional.of(says), stronger(possible, negated));
  }

  /** "did not rule out": twice denied is possible. */
  private boolean isNegated(int verb) {
    return marked(verb).filter(s -> s == Status.NEGATED).isPresent();
  }

  /** "no evidence that", "could not confirm that": neither said nor denied. */
  private boolean isUnproven(int governor, int steps) {
    return says(Modality.PROOF, graph.lemma(governor)).isPresent()
        && ofToken(governor, steps + 1).filter(s -> s.compareTo(Status.PLANNED) > 0).isPresent();
  }

  /** "could attack or burn"; not "would raise it and called for talks", "had not left and said". */
  private boolean sharesAuxiliary(int verb) {
    boolean past =
        Set.of("VBD", "VBN").contains(graph.tag(verb))
            && graph.head(verb).filter(first -> graph.tag(first).equals("VB")).isPresent();
    boolean tensed =
        graph.tag(verb).equals("VBD")
            && graph.head(verb).filter(v -> !graph.children(v, "aux").isEmpty()).isPresent();
    return !past && !tensed && graph.children(verb, "aux", "nsubj", "mark").isEmpty();
  }

  /** Negation outweighs possibility, possibility a plan, a plan the present. */
  private static Optional<Status> stronger(Optional<Status> one, Optional<Status> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.or(() -> other);
    }
    return one.get().compareTo(other.get()) >= 0 ? one : other;
  }
}
