package org.newsledger.processor.syntax;

import java.util.List;
import java.util.function.Predicate;
import org.newsledger.processor.Article;

/** Splits an article's text into sentences and analyses them. */
public interface SyntaxParser {

  /**
   * The article's sentences in order; no sentence crosses a block's border.
   *
   * @param canHoldFact given a sentence's tokens, whether it is worth a dependency tree
   */
  List<Sentence> parse(Article article, Predicate<List<Token>> canHoldFact);
}
