package org.newsledger.reader;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** Every format, in the order in which an input is tried for them. */
final class Formats {
  private final ReaderLimits limits;
  private final HtmlFormat html;
  private final TextFormat text;
  private final List<DocumentFormat> all;

  Formats(ReaderSettings settings) {
    this.limits = settings.limits();
    this.html = new HtmlFormat(settings);
    this.text = new TextFormat(settings);
    // WARC knows its own compression; records of tables and feeds may hold HTML.
    this.all =
        Stream.of(
                further(),
                List.of(
                    new ForeignFormat(),
                    new WarcFormat(this),
                    new CompressedFormat(this),
                    new ZipFormat(this),
                    new TarFormat(this),
                    new MailFormat(this)),
                RecordFormats.of(settings),
                List.of(html, text))
            .flatMap(List::stream)
            .toList();
  }

  /** Formats that a build was given besides the program's own. */
  private static List<DocumentFormat> further() {
    return ServiceLoader.load(DocumentFormat.class, DocumentFormat.class.getClassLoader()).stream()
        .sorted(Comparator.comparing(provider -> provider.type().getName()))
        .map(ServiceLoader.Provider::get)
        .toList();
  }

  /** Reads the source as what its content is. */
  Stream<ReadResult> read(Source source) throws IOException {
    if (source.place().depth() > limits.maxDepth()) {
      return Stream.of(source.rejected(Refusal.tooDeep(limits.maxDepth())));
    }
    return read(source, find(Head.of(source)));
  }

  /** Reads as HTML what its container says is HTML. */
  Stream<ReadResult> readHtml(Source source) throws IOException {
    return read(source, html);
  }

  /** Reads as plain text what its container says is plain text. */
  Stream<ReadResult> readText(Source source) throws IOException {
    return read(source, text);
  }

  private static Stream<ReadResult> read(Source source, DocumentFormat format) throws IOException {
    try {
      return format.read(source);
    } catch (Refusal | RuntimeException | StackOverflowError fault) {
      return Stream.of(new ReadResult.Rejected(Faults.ended(source.place(), fault)));
    }
  }

  private DocumentFormat find(Head head) {
    return all.stream().filter(format -> format.recognizes(head)).findFirst().orElse(text);
  }
}
