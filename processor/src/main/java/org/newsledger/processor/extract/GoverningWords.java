package org.newsledger.processor.extract;

import java.util.Optional;
import java.util.stream.Stream;
import org.newsledger.processor.Fact.Status;
import org.newsledger.processor.extract.ExtractionWords.Modality;

/** What verbs, nouns and adjectives say of the clause below them: "plans to", "denied that". */
final class GoverningWords {

  private final SentenceContext context;
  private final SentenceGraph graph;

  GoverningWords(SentenceContext context) {
    this.context = context;
    this.graph = context.graph();
  }

  /**
   * What a word says of what it governs, alone or with its particle or the preposition below it;
   * "is accused of" says less than "accused him of".
   */
  Optional<Status> say(int governor, int governed) {
    boolean passive =
        graph.token(governor).isVerb()
            && context.predicates().isPassive(governor)
            && context.predicates().agents(governor).isEmpty();
    String lemma = graph.lemma(governor);
    Stream<String> longer =
        Stream.concat(
                graph.children(governor, "compound:prt").stream(),
                graph.children(governed, "mark", "case").stream())
            .map(w -> lemma + " " + graph.lemma(w));
    return Stream.concat(longer, Stream.of(lemma))
        .flatMap(
            key ->
                (passive ? says(Modality.GOVERN_PASSIVE, key) : Optional.<Status>empty())
                    .or(() -> says(Modality.GOVERN, key)).stream())
        .findFirst();
  }

  /** "accused of lying", "kept from leaving", against "lied after leaving". */
  boolean isComplement(int verb) {
    return graph.children(verb, "mark", "case").stream()
        .anyMatch(m -> says(Modality.COMPLEMENT, graph.lemma(m)).isPresent());
  }

  /** "aimed at taking", "warned against leaving": verb and preposition say it together. */
  boolean isPrepositionOf(int governor, int verb) {
    return graph.children(verb, "mark", "case").stream()
        .anyMatch(
            m -> says(Modality.GOVERN, graph.lemma(governor) + " " + graph.lemma(m)).isPresent());
  }

  /** "demands that all troops leave": the verb has no tense, though it looks like the present. */
  boolean isMandate(int verb, int governor) {
    boolean bare = graph.tag(verb).equals("VBP") || graph.tag(verb).equals("VB");
    return bare && says(Modality.MANDATE, graph.lemma(governor)).isPresent();
  }

  /** "suspect rebels of firing": the verb over the rebels, if it says something of the act. */
  int above(int verb, int governor) {
    return graph.is(verb, "acl") && graph.is(governor, "obj") && isComplement(verb)
        ? graph.head(governor).filter(v -> say(v, verb).isPresent()).orElse(governor)
        : governor;
  }

  /**
   * The word right before an infinitive, or before the preposition of a gerund, that says something
   * of it though the parser hung it elsewhere: "backed a plan to attack", "aimed at taking".
   */
  Optional<Integer> before(int verb) {
    Optional<Integer> governor = graph.head(verb);
    boolean ruled =
        governor.flatMap(g -> say(g, verb)).filter(s -> s != Status.OCCURRED).isPresent();
    return graph.children(verb, "mark", "case").stream()
        .limit(1)
        .filter(m -> m > 0 && m < verb && !ruled)
        .map(m -> m - 1)
        .filter(word -> governor.filter(word::equals).isEmpty())
        .filter(word -> isSaidBefore(word, verb))
        .findFirst();
  }

  private boolean isSaidBefore(int word, int verb) {
    boolean infinitive = graph.tag(word + 1).equals("TO") && graph.tag(verb).equals("VB");
    Optional<Status> says =
        infinitive
            ? say(word, verb).filter(s -> graph.token(word).isNoun())
            : says(Modality.GOVERN, graph.lemma(word) + " " + graph.lemma(word + 1));
    return says.filter(s -> s != Status.OCCURRED && (infinitive || s != Status.POSSIBLE))
        .isPresent();
  }

  /** "too weak to attack". */
  Optional<Status> excess(int governor) {
    return graph.children(governor, "advmod").stream()
        .filter(a -> a < governor)
        .flatMap(a -> says(Modality.EXCESS, graph.lemma(a)).stream())
        .findFirst();
  }

  boolean cease(int governor) {
    return says(Modality.CEASE, graph.lemma(governor)).isPresent();
  }

  private Optional<Status> says(Modality kind, String word) {
    return context.words().modality(kind, word);
  }
}
