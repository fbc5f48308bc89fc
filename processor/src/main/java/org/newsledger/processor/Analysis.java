package org.newsledger.processor;

import java.util.List;
import org.newsledger.processor.language.NamedEntity;
import org.newsledger.processor.language.TemporalExpression;

/**
 * Everything the program sees in one article; {@code newsledger inspect} prints it.
 *
 * @param dates those of a dateline that the text leaves out have no length there
 */
public record Analysis(
    Article article,
    List<SentenceSpan> sentences,
    List<NamedEntity> entities,
    List<TemporalExpression> dates,
    List<Fact> facts) {

  public Analysis {
    sentences = List.copyOf(sentences);
    entities = List.copyOf(entities);
    dates = List.copyOf(dates);
    facts = List.copyOf(facts);
  }

  /** A sentence's place in the article's text, in UTF-16 units. */
  public record SentenceSpan(int index, int start, int end, SegmentLabel segment) {}
}
