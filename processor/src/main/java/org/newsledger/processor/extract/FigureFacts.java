package org.newsledger.processor.extract;

import java.util.List;
import java.util.Optional;
import org.newsledger.processor.Article;
import org.newsledger.processor.Fact;
import org.newsledger.processor.Fact.Act;
import org.newsledger.processor.Fact.Count;
import org.newsledger.processor.FactKind;
import org.newsledger.processor.extract.FigureFinder.Figure;

/** Figures to facts. */
final class FigureFacts {

  private static final double CONFIDENCE = 0.5;

  private final Article article;
  private final Referents referents;
  private final Attributions attributions;
  private final EventPlaces places;

  FigureFacts(Article article, Referents referents, Attributions attributions, EventPlaces places) {
    this.places = places;
    this.article = article;
    this.referents = referents;
    this.attributions = attributions;
  }

  Fact fact(Figure figure) {
    SentenceContext context = figure.context();
    int head = figure.head();
    EventCandidate state = EventCandidate.ofCue(context, predicateAbove(context.graph(), head));
    int start = figure.quantity().start();
    return new FactBuilder(FactKind.FIGURE, EventFacts.evidence(article, context))
        .act(new Act("", "", context.graph().token(head).text(), Optional.empty()))
        .actor(referents.participant(context, head))
        .count(Optional.of(new Count(figure.quantity().quantity(), context.phrases().text(head))))
        .where(places.inSentence(state))
        .when(EventTimes.when(state))
        .status(StatusReader.of(state))
        .attribution(attributions.of(context, head))
        .confidence(CONFIDENCE)
        .build(article.source().documentId(), article.language(), start);
  }

  private static int predicateAbove(SentenceGraph graph, int noun) {
    int current = noun;
    List<String> nominal = List.of("nsubj", "nsubj:pass", "obj", "obl", "nmod", "conj", "appos");
    while (nominal.contains(graph.relation(current)) && graph.head(current).isPresent()) {
      current = graph.head(current).orElseThrow();
      if (graph.token(current).isVerb()) {
        return current;
      }
    }
    return current;
  }
}
