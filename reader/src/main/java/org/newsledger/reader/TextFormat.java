package org.newsledger.reader;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.stream.Stream;

/** Plain text: one article. What no other format knows is read as text if it can be. */
final class TextFormat implements DocumentFormat {
  private static final String NAME = "text";

  private final Optional<Charset> charset;

  TextFormat(ReaderSettings settings) {
    this.charset = settings.charset();
  }

  @Override
  public boolean recognizes(Head head) {
    return true;
  }

  @Override
  public Stream<ReadResult> read(Source source) throws IOException {
    var bytes = source.readAll();
    var decoded = Charsets.decode(bytes, source.known().charset().or(() -> charset));
    return Stream.of(result(source, bytes, decoded));
  }

  private static ReadResult result(Source source, byte[] bytes, Decoded decoded) throws Refusal {
    if (decoded.text().isBlank()) {
      return new ReadResult.Rejected(Faults.empty(source.place()));
    }
    var binary = BinaryContent.controls(decoded.text());
    if (binary.isPresent()) {
      return new ReadResult.Rejected(Faults.foreign(source.place(), binary.get()));
    }
    checkLines(decoded.text(), source.meter().limits().maxLineLength());
    return source.document(NAME, Markup.PLAIN, bytes, decoded);
  }

  private static void checkLines(String text, int most) throws Refusal {
    for (int start = 0; start <= text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end - start > most) {
        throw Refusal.lineTooLong(most);
      }
      start = end + 1;
    }
  }
}
