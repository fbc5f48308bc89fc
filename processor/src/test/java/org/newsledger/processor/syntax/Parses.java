package org.newsledger.processor.syntax;

import java.util.List;
import java.util.Optional;
import org.newsledger.processor.Article;
import org.newsledger.processor.Article.Block;
import org.newsledger.processor.FoundMetadata;
import org.newsledger.processor.SegmentLabel;
import org.newsledger.reader.Markup;
import org.newsledger.reader.Metadata;
import org.newsledger.reader.SourceDocument;

/** The module's one parser for tests, loaded when first needed. */
public final class Parses {

  private Parses() {}

  private static final class Holder {
    private static final CoreNlpParser PARSER = CoreNlpParser.load();
  }

  /** The shared parser. */
  public static CoreNlpParser parser() {
    return Holder.PARSER;
  }

  /** The text's sentences, all with a tree. */
  public static List<Sentence> of(String text) {
    return parser().parse(article(text), tokens -> true);
  }

  /** An article of one block. */
  public static Article article(String text) {
    SourceDocument source =
        new SourceDocument(
            "test.txt",
            "0123456789abcdef",
            "text",
            Markup.PLAIN,
            "UTF-8",
            Metadata.NONE,
            Optional.empty(),
            text);
    return new Article(
        source,
        FoundMetadata.NONE,
        "en",
        List.of(),
        text,
        List.of(new Block(SegmentLabel.BODY, 0, text.length())));
  }
}
