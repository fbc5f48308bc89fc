package org.newsledger.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;

/** Plain text: one article a file. */
final class TextFormat implements DocumentFormat {
  private static final String NAME = "text";

  private final ReaderSettings settings;

  TextFormat(ReaderSettings settings) {
    this.settings = settings;
  }

  @Override
  public Stream<ReadResult> read(InputFile file) {
    return Stream.of(file).map(this::result);
  }

  private ReadResult result(InputFile file) {
    try (var stream = Files.newInputStream(file.path())) {
      if (Files.size(file.path()) > settings.maxBytes()) {
        return rejected(Faults.tooLarge(file.sourceFile(), settings.maxBytes()));
      }
      return decoded(file, stream.readNBytes((int) settings.maxBytes()));
    } catch (IOException fault) {
      return rejected(Faults.unreadable(file.sourceFile(), fault));
    }
  }

  private ReadResult decoded(InputFile file, byte[] bytes) {
    var signature = BinaryContent.signature(bytes);
    if (signature.isPresent()) {
      return rejected(Faults.binary(file.sourceFile(), signature.get()));
    }
    var decoded = Charsets.decode(bytes, settings.charset());
    if (decoded.text().isBlank()) {
      return rejected(Faults.empty(file.sourceFile()));
    }
    return BinaryContent.controls(decoded.text())
        .map(what -> rejected(Faults.binary(file.sourceFile(), what)))
        .orElseGet(() -> document(file, bytes, decoded));
  }

  private static ReadResult document(InputFile file, byte[] bytes, Decoded decoded) {
    return new ReadResult.Document(
        new SourceDocument(
            file.sourceFile(),
            ContentHash.documentId(bytes),
            NAME,
            decoded.charset().name(),
            file.metadata(),
            Optional.of(file.modified().atZone(ZoneOffset.UTC).toLocalDate()),
            decoded.text()));
  }

  private static ReadResult rejected(Problem problem) {
    return new ReadResult.Rejected(problem);
  }
}
