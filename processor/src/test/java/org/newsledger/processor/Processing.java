package org.newsledger.processor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.newsledger.processor.syntax.Parses;
import org.newsledger.reader.Markup;
import org.newsledger.reader.Metadata;
import org.newsledger.reader.SourceDocument;

/** The module's one processor for tests, loaded when first needed, with the shared parser. */
public final class Processing {

  /** The day on which the texts of tests are published, a Sunday. */
  public static final LocalDate PUBLISHED = LocalDate.of(2019, 11, 24);

  private Processing() {}

  private static final class Holder {
    private static final NewsProcessor PROCESSOR =
        NewsProcessor.load(ProcessorSettings.DEFAULT, Parses.parser());
  }

  /** What the program sees in a text that tells its day of publication itself. */
  static Analysis analysis(String text) {
    return analysis(text, Metadata.NONE);
  }

  /** What the program sees in a text. */
  public static Analysis analysis(String text, LocalDate published) {
    Metadata metadata =
        new Metadata(
            Optional.of(published),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return analysis(text, metadata);
  }

  private static Analysis analysis(String text, Metadata metadata) {
    return Holder.PROCESSOR.process(
        new SourceDocument(
            "test.txt",
            "0123456789abcdef",
            "text",
            Markup.PLAIN,
            "UTF-8",
            metadata,
            Optional.empty(),
            text));
  }

  /** The facts of a text. */
  public static List<Fact> facts(String text) {
    return analysis(text, PUBLISHED).facts();
  }

  /** The facts of one kind. */
  public static List<Fact> facts(FactKind kind, String text) {
    return facts(text).stream().filter(f -> f.kind() == kind).toList();
  }
}
