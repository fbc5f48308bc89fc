package org.newsledger.processor.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.newsledger.processor.Fact.Status;
import org.newsledger.processor.extract.ExtractionWords.Modality;

/** Acts that hang on a condition: "would leave if they could", "had they left", "if convicted". */
final class ConditionalClauses {

  /** Tags of a verb in the present, with its mistakings. */
  private static final Set<String> UNTENSED = Set.of("VB", "VBP", "VBZ");

  private final SentenceContext context;
  private final SentenceGraph graph;
  private final NounStatus nouns;

  ConditionalClauses(SentenceContext context, NounStatus nouns) {
    this.context = context;
    this.graph = context.graph();
    this.nouns = nouns;
  }

  /** "would have left", "would leave if they could": what hangs on a condition is possible. */
  Optional<Status> of(int token) {
    boolean modal =
        graph.children(token, "aux").stream()
            .anyMatch(a -> says(Modality.AUX, graph.lemma(a)).isPresent());
    boolean perfect =
        graph.children(token, "aux").stream()
            .anyMatch(a -> graph.lemma(a).equals("have") && graph.tag(a).equals("VB"));
    boolean hypothetical =
        graph.children(token, "nsubj").stream().anyMatch(s -> nouns.isHypothetical(s, token));
    return isInvertedCondition(token) || (modal && (perfect || hypothetical || isOn(token)))
        ? Optional.of(Status.POSSIBLE)
        : Optional.empty();
  }

  /** "Had the troops left, …", "should the rebels attack": the auxiliary before the subject. */
  private boolean isInvertedCondition(int token) {
    return graph.is(token, "advcl")
        && graph.children(token, "nsubj").stream()
            .anyMatch(
                s ->
                    graph.children(token, "aux").stream()
                        .filter(a -> a < s)
                        .anyMatch(a -> says(Modality.INVERTED, graph.lemma(a)).isPresent()));
  }

  /** "If he does not leave": whether a clause is itself a condition that may be met. */
  boolean isCondition(int token) {
    return graph.children(token, "mark").stream()
        .anyMatch(
            m -> says(Modality.MARK, graph.lemma(m)).filter(Status.POSSIBLE::equals).isPresent());
  }

  boolean isOn(int token) {
    return graph.children(token, "advcl").stream()
        .flatMap(c -> graph.children(c, "mark").stream())
        .anyMatch(m -> says(Modality.MARK, graph.lemma(m)).isPresent());
  }

  /**
   * "will not leave until the captives are freed": the present of what is yet to come; "could not
   * leave until they were freed": the past of what may never come.
   */
  Optional<Status> until(int verb, int governor, BooleanSupplier isToCome) {
    boolean until =
        graph.children(verb, "mark", "advmod").stream()
            .anyMatch(m -> says(Modality.UNTIL, graph.lemma(m)).isPresent());
    if (!until) {
      return Optional.empty();
    }
    List<Integer> verbs = new ArrayList<>(graph.children(verb, "aux", "aux:pass"));
    verbs.add(verb);
    if (verbs.stream().anyMatch(v -> UNTENSED.contains(graph.tag(v)))) {
      return isToCome.getAsBoolean() ? Optional.of(Status.PLANNED) : Optional.empty();
    }
    boolean past = verbs.stream().anyMatch(v -> graph.tag(v).equals("VBD"));
    return past && hasModal(graph, governor) ? Optional.of(Status.POSSIBLE) : Optional.empty();
  }

  static boolean hasModal(SentenceGraph graph, int verb) {
    return graph.children(verb, "aux").stream().anyMatch(a -> graph.tag(a).equals("MD"));
  }

  /** "if convicted", "unless freed": a condition without a subject, which the parser loses. */
  Optional<Status> shortOne(int token) {
    return token > 0 && graph.tag(token).equals("VBN")
        ? says(Modality.MARK, graph.lemma(token - 1))
        : Optional.empty();
  }

  private Optional<Status> says(Modality kind, String word) {
    return context.words().modality(kind, word);
  }
}
