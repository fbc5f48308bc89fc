package org.newsledger.processor.extract;

import java.util.Optional;
import org.newsledger.processor.Article;
import org.newsledger.processor.Fact;
import org.newsledger.processor.Fact.Act;
import org.newsledger.processor.Fact.Attribution;
import org.newsledger.processor.Fact.Participant;
import org.newsledger.processor.Fact.Quotation;
import org.newsledger.processor.Fact.QuoteType;
import org.newsledger.processor.FactKind;
import org.newsledger.processor.extract.statement.Statement;

/** Statements to facts. */
final class StatementFacts {

  private final Article article;
  private final Attributions attributions;

  StatementFacts(Article article, Attributions attributions) {
    this.article = article;
    this.attributions = attributions;
  }

  Fact fact(SentenceContext context, Statement statement) {
    Participant speaker = attributions.speaker(statement);
    Participant audience =
        statement.audience().map(attributions::participant).orElse(Participant.NONE);
    EventCandidate cue = asCandidate(context, statement);
    return new FactBuilder(FactKind.STATEMENT, EventFacts.evidence(article, context))
        .act(new Act("", "", statement.cue().text(), Optional.empty()))
        .actor(speaker)
        .target(audience)
        .where(Circumstances.ofStatement(cue, statement))
        .when(Circumstances.when(cue).filter(t -> !statement.covers(t.start())))
        .attribution(new Attribution("", attributions.via(statement)))
        .quotation(quotation(statement))
        .confidence(confidence(statement, speaker))
        .build(article.source().documentId(), article.language(), statement.cue().span().start());
  }

  private static EventCandidate asCandidate(SentenceContext context, Statement statement) {
    int token = statement.cue().token();
    return EventCandidate.ofCue(context, token);
  }

  private static Optional<Quotation> quotation(Statement statement) {
    return statement.quote().isEmpty()
        ? Optional.empty()
        : Optional.of(new Quotation(statement.quote(), statement.quoteType()));
  }

  private static double confidence(Statement statement, Participant speaker) {
    double confidence = statement.quoteType() == QuoteType.INDIRECT ? 0.7 : 0.75;
    if (statement.continuation()) {
      confidence -= 0.2;
    }
    return speaker.isEmpty() ? confidence - 0.3 : confidence + (speaker.id().isEmpty() ? 0 : 0.05);
  }
}
