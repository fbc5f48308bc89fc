package org.newsledger.processor.syntax;

import java.util.List;
import java.util.Optional;
import org.newsledger.processor.SegmentLabel;

/**
 * A sentence of an article.
 *
 * @param index its number in the article, from 0
 * @param start first UTF-16 unit in the article's text
 * @param end after the last unit
 * @param segment the label of the segment it stands in
 * @param tree absent where the sentence was not parsed, since it cannot hold a fact
 */
public record Sentence(
    int index,
    int start,
    int end,
    SegmentLabel segment,
    List<Token> tokens,
    Optional<DependencyTree> tree) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
