package org.newsledger.reader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.SAXException;

/** A document that one of Tika's parsers has read, without those embedded in it. */
final class TikaDocument {
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final int LONGEST_MESSAGE = 200;

  /** The comment of an archive, which may stand behind its end, is no longer. */
  private static final int TAIL = 1 << 16;

  private final Source source;
  private final byte[] bytes;
  private final List<String> paragraphs;
  private final Metadata properties;

  private TikaDocument(Source source, byte[] bytes, List<String> paragraphs, Metadata properties) {
    this.source = source;
    this.bytes = bytes;
    this.paragraphs = paragraphs;
    this.properties = properties;
  }

  /**
   * Reads the source to its end.
   *
   * @throws Refusal if it is too large, encrypted or damaged
   */
  static TikaDocument parse(Source source, Parser parser, ParseContext context) throws IOException {
    var bytes = source.readAll();
    var properties = new Metadata();
    var paragraphs = new Paragraphs(source.most());
    context.set(EmbeddedDocumentExtractor.class, new NoneEmbedded());
    try (var input = TikaInputStream.get(bytes)) {
      parser.parse(input, paragraphs, properties, context);
    } catch (EncryptedDocumentException locked) {
      throw new Refusal("is encrypted", "Save it without its password, or its text as .txt.");
    } catch (IOException | SAXException | TikaException | RuntimeException | StackOverflowError e) {
      throw paragraphs.isFull() ? source.tooLarge() : damaged(e);
    } catch (OutOfMemoryError shortage) {
      throw new Refusal(
          "needs more memory to be read than there is",
          "Save its text as .txt, or give Java more memory, as NEWSLEDGER_JAVA_OPTS=-Xmx4g.");
    }
    return new TikaDocument(source, bytes, paragraphs.all(), properties);
  }

  /** Their lines end as in the document. */
  List<String> paragraphs() {
    return paragraphs;
  }

  /**
   * The document with that text, or why there is none.
   *
   * @param end what a whole document has near its end
   */
  Stream<ReadResult> results(String format, String text, String end) {
    var flaw = flaw(end);
    if (text.isBlank()) {
      return Stream.of(flaw.<ReadResult>map(ReadResult.Rejected::new).orElseGet(this::withoutText));
    }
    var known = source.known().ofRecord(DocumentProperties.known(properties, text, source));
    var article =
        new Source(source.place(), source.bytes(), known, source.meter())
            .document(format, Markup.PLAIN, bytes, new Decoded(text, StandardCharsets.UTF_8));
    return Stream.concat(
        Stream.of(article), flaw.stream().map(fault -> new ReadResult.Skipped(0, fault)));
  }

  /** Why there may be more text than was read. */
  private Optional<Problem> flaw(String end) {
    var warning = properties.get(TikaCoreProperties.TIKA_META_EXCEPTION_WARNING);
    if (warning != null) {
      var refusal = damaged(warning.lines().findFirst().orElse(""));
      return Optional.of(source.place().problem(refusal.reason(), refusal.advice()));
    }
    return has(end) ? Optional.empty() : Optional.of(Faults.brokenOff(source.place()));
  }

  private ReadResult withoutText() {
    return source.rejected(
        new Refusal(
            "has no text",
            "It may be a scan: save as .txt what a program for text recognition (OCR) finds."));
  }

  private boolean has(String end) {
    int from = Math.max(0, bytes.length - TAIL);
    return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1).contains(end);
  }

  /** The message of the first cause, which Tika wraps in its own. */
  private static Refusal damaged(Throwable fault) {
    var cause = fault;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    var message =
        cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    return damaged(message);
  }

  private static Refusal damaged(String message) {
    var line = SPACES.matcher(message).replaceAll(" ").strip();
    return new Refusal(
        "is damaged: " + line.substring(0, Math.min(LONGEST_MESSAGE, line.length())),
        "Fetch or copy it again, or save its text as .txt.");
  }
}
