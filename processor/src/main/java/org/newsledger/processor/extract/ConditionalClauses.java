package org.newsledger.processor.extract;

import java.util.Optional;
import org.newsledger.processor.Fact.Status;
import org.newsledger.processor.extract.ExtractionWords.Modality;

/** Acts that hang on a condition: "would leave if they could", "had they left", "if convicted". */
final class ConditionalClauses {

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

  boolean isOn(int token) {
    return graph.children(token, "advcl").stream()
        .flatMap(c -> graph.children(c, "mark").stream())
        .anyMatch(m -> says(Modality.MARK, graph.lemma(m)).isPresent());
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
