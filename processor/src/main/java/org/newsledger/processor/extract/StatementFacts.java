package org.newsledger.processor.extract;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.newsledger.processor.Article;
import org.newsledger.processor.Fact;
import org.newsledger.processor.Fact.Act;
import org.newsledger.processor.Fact.Attribution;
import org.newsledger.processor.Fact.Evidence;
import org.newsledger.processor.Fact.Participant;
import org.newsledger.processor.Fact.Quotation;
import org.newsledger.processor.FactKind;
import org.newsledger.processor.extract.statement.Statement;
import org.newsledger.processor.syntax.Sentence;

/** Statements to facts. */
final class StatementFacts {

  private final Article article;
  private final List<Sentence> sentences;
  private final Attributions attributions;

  StatementFacts(Article article, List<Sentence> sentences, Attributions attributions) {
    this.article = article;
    this.sentences = List.copyOf(sentences);
    this.attributions = attributions;
  }

  Fact fact(SentenceContext context, Statement statement) {
    Participant speaker = attributions.speaker(statement);
    Participant audience =
        statement.audience().map(attributions::participant).orElse(Participant.NONE);
    EventCandidate cue = asCandidate(context, statement);
    return new FactBuilder(FactKind.STATEMENT, evidence(statement))
        .act(new Act("", "", statement.cue().text(), Optional.empty()))
        .actor(speaker)
        .target(audience)
        .where(EventPlaces.ofStatement(cue, statement))
        .when(EventTimes.when(cue).filter(t -> !statement.covers(t.start())))
        .attribution(new Attribution("", attributions.via(statement)))
        .quotation(quotation(statement))
        .build(article.source().documentId(), article.language(), statement.cue().span().start());
  }

  /** The sentences that the words and their cue stand in; of a continuation those of the words. */
  private Evidence evidence(Statement statement) {
    IntSummaryStatistics offsets =
        statement.content().stream()
            .flatMapToInt(s -> IntStream.of(s.start(), s.end() - 1))
            .summaryStatistics();
    boolean wordsAlone = statement.continuation() && !statement.content().isEmpty();
    int first = wordsAlone ? offsets.getMin() : statement.start();
    int last = wordsAlone ? offsets.getMax() : statement.end() - 1;
    Sentence start = sentenceAt(first);
    Sentence end = sentenceAt(last);
    return EventFacts.evidence(article, start, start.start(), Math.max(start.end(), end.end()));
  }

  /** The sentence that holds a place of the text, or the last one before it. */
  private Sentence sentenceAt(int offset) {
    Sentence found = sentences.get(0);
    for (Sentence sentence : sentences) {
      if (sentence.start() <= offset) {
        found = sentence;
      }
    }
    return found;
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
}
