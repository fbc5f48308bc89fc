package org.newsledger.processor;

import java.util.List;
import java.util.Optional;
import org.newsledger.processor.Analysis.SentenceSpan;
import org.newsledger.processor.Article.Block;
import org.newsledger.processor.syntax.CoreNlpParser;
import org.newsledger.processor.syntax.Sentence;
import org.newsledger.processor.syntax.SyntaxParser;
import org.newsledger.reader.SourceDocument;

/**
 * The whole way from a source document to its facts. One instance serves all threads; the parser is
 * loaded when the first document needs it.
 */
public final class NewsProcessor {

  private Optional<SyntaxParser> parser = Optional.empty();

  private NewsProcessor() {}

  /** Loads the lexicons. */
  public static NewsProcessor load(ProcessorSettings settings) {
    return new NewsProcessor();
  }

  /** Everything the program sees in a document. */
  public Analysis process(SourceDocument document) {
    Article article =
        new Article(
            document,
            document.metadata(),
            "en",
            List.of(new Segment(SegmentLabel.BODY, "whole-text", "en", document.content())),
            document.content(),
            List.of(new Block(SegmentLabel.BODY, 0, document.content().length())));
    List<Sentence> sentences = parser().parse(article, tokens -> true);
    return new Analysis(
        article,
        sentences.stream()
            .map(s -> new SentenceSpan(s.index(), s.start(), s.end(), s.segment()))
            .toList(),
        List.of(),
        List.of(),
        List.of());
  }

  private synchronized SyntaxParser parser() {
    if (parser.isEmpty()) {
      parser = Optional.of(CoreNlpParser.load());
    }
    return parser.get();
  }
}
