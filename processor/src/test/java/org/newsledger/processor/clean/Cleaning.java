package org.newsledger.processor.clean;

import java.util.List;
import java.util.Optional;
import org.newsledger.processor.Article;
import org.newsledger.processor.ProcessorSettings;
import org.newsledger.processor.lexicon.Lexicons;
import org.newsledger.reader.Markup;
import org.newsledger.reader.Metadata;
import org.newsledger.reader.SourceDocument;

/** Cleans small texts for tests. */
final class Cleaning {

  static final ArticleCleaner CLEANER =
      ArticleCleaner.load(Lexicons.builtIn("en"), ProcessorSettings.DEFAULT);

  private Cleaning() {}

  static Article article(String text) {
    return article(text, Metadata.NONE);
  }

  static Article article(String text, Metadata metadata) {
    return CLEANER.clean(
        new SourceDocument(
            "a.txt",
            "0123456789abcdef",
            "text",
            Markup.PLAIN,
            "UTF-8",
            metadata,
            Optional.empty(),
            text));
  }

  /** A web page whose body holds {@code html}, with a title in its head. */
  static Article page(String html) {
    return source(
        "<html><head><title>Bridge falls at Arra</title></head><body>" + html + "</body>");
  }

  /** A web page as it is written. */
  static Article source(String html) {
    return CLEANER.clean(
        new SourceDocument(
            "a.html",
            "0123456789abcdef",
            "html",
            Markup.HTML,
            "UTF-8",
            Metadata.NONE,
            Optional.empty(),
            html));
  }

  /** Each block of a page as its label and text. */
  static List<String> pageLabels(String html) {
    return page(html).segments().stream().map(s -> s.label() + " " + s.text()).toList();
  }

  static Metadata titled(String title) {
    return new Metadata(
        Optional.empty(),
        Optional.empty(),
        Optional.of(title),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Each block as its label and text. */
  static List<String> labels(String text) {
    return article(text).segments().stream().map(s -> s.label() + " " + s.text()).toList();
  }
}
