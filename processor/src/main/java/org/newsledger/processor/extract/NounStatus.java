package org.newsledger.processor.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsledger.processor.Fact.Status;
import org.newsledger.processor.extract.ExtractionWords.Modality;

/** What the words around an event noun say of it: "warned of an attack", "the plan for talks". */
final class NounStatus {

  /** Acts that take their time, and that those who begin them announce. */
  private static final Set<String> UNDERTAKINGS = Set.of("ASSAULT", "MOBILIZE", "PROTEST");

  /** Acts of speech that are done with, whatever is said to them. */
  private static final Set<String> ANSWERED = Set.of("REQUEST", "ACCUSE", "THREATEN");

  private final SentenceContext context;
  private final SentenceGraph graph;

  NounStatus(SentenceContext context) {
    this.context = context;
    this.graph = context.graph();
  }

  /**
   * What the word above a noun says of the act: of a verb or noun with its preposition ("warn of"),
   * else by itself; some say it only of what is not known yet ("fear an attack").
   */
  Optional<Status> by(int governor, int noun) {
    String lemma = graph.lemma(governor);
    String preposition = graph.preposition(noun);
    List<String> keys =
        preposition.isEmpty() ? List.of(lemma) : List.of(lemma + " " + preposition, preposition);
    return keys.stream()
        .flatMap(
            key ->
                says(Modality.GOVERN_NOUN, key)
                    .or(() -> isNew(noun) ? says(Modality.GOVERN_NEW_NOUN, key) : Optional.empty())
                    .stream())
        .findFirst();
  }

  /** "The plan is a raid on the port", "an attack is likely": what the predicate says. */
  Optional<Status> byPredicate(int noun) {
    Optional<Integer> subject =
        graph.children(noun, "cop").isEmpty()
            ? Optional.empty()
            : graph.children(noun, "nsubj").stream().findFirst();
    if (subject.filter(s -> !context.classes(s).contains(NounClass.PERSON)).isPresent()) {
      return says(Modality.GOVERN, graph.lemma(subject.get()))
          .filter(s -> s == Status.PLANNED || s == Status.POSSIBLE);
    }
    Optional<Integer> predicate = graph.head(noun).filter(h -> graph.is(noun, "nsubj"));
    return predicate
        .filter(h -> graph.tag(h).startsWith("JJ"))
        .flatMap(h -> says(Modality.ADVERB, graph.lemma(h)))
        .or(() -> predicate.filter(h -> isHypothetical(noun, h)).map(h -> Status.POSSIBLE));
  }

  /** "announced a new operation": what is told before it begins; not "announced the deaths". */
  Optional<Status> heralded(EventCandidate candidate) {
    int head = candidate.head();
    TriggerEntry entry = candidate.entry();
    boolean begins =
        candidate.isNominal()
            && graph.is(head, "obj")
            && !isKnown(head)
            && entry.effect().isEmpty()
            && UNDERTAKINGS.contains(entry.type());
    return begins
        ? graph.head(head).flatMap(verb -> says(Modality.HERALD, graph.lemma(verb)))
        : Optional.empty();
  }

  /** "rejected the request", "denied the charge": it was made all the same. */
  boolean isAnswered(EventCandidate candidate) {
    return candidate.isNominal()
        && ANSWERED.contains(candidate.entry().type())
        && graph.is(candidate.head(), "obj", "nsubj:pass")
        && graph
            .head(candidate.head())
            .flatMap(verb -> says(Modality.GOVERN, graph.lemma(verb)))
            .filter(s -> s == Status.NEGATED)
            .isPresent();
  }

  /** Whether the text takes the act for known: "the attack", "Russia's invasion", "this raid". */
  boolean isKnown(int noun) {
    return graph.children(noun, "det").stream().anyMatch(d -> isDefinite(graph.lemma(d)))
        || !graph.children(noun, "nmod:poss").isEmpty();
  }

  /** "An attack would be a mistake", "any talks will fail": an act that is only thought of. */
  boolean isHypothetical(int noun, int clause) {
    boolean any =
        graph.children(noun, "det").stream()
            .anyMatch(d -> says(Modality.ANY, graph.lemma(d)).isPresent());
    boolean would =
        graph.children(clause, "aux").stream()
            .anyMatch(a -> says(Modality.HYPOTHETICAL, graph.lemma(a)).isPresent());
    boolean perfect =
        graph.children(clause, "aux").stream().anyMatch(a -> graph.lemma(a).equals("have"));
    boolean event = !context.words().triggers().entries(graph.lemma(noun), Pos.N).isEmpty();
    boolean perceived = says(Modality.GOVERN_PASSIVE, graph.lemma(clause)).isPresent();
    return event && isNew(noun) && !perfect && !perceived && (any || would);
  }

  /** "no casualties", "no talks". */
  Optional<Status> denied(int noun) {
    return graph.children(noun, "det", "neg").stream()
        .flatMap(d -> says(Modality.DENIER, graph.lemma(d)).stream())
        .findFirst();
  }

  private boolean isNew(int noun) {
    return !isKnown(noun);
  }

  private boolean isDefinite(String determiner) {
    return context.words().isDefinite(determiner);
  }

  private Optional<Status> says(Modality kind, String word) {
    return context.words().modality(kind, word);
  }
}
