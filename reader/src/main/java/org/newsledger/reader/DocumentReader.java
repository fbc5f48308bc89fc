package org.newsledger.reader;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the articles of input files. It holds no state: threads may share one. */
public final class DocumentReader {
  /** A dot and what follows it: .txt, but not the .1428 of a numbered file, nor "Mr. Smith". */
  private static final Pattern EXTENSION = Pattern.compile("\\.([A-Za-z][A-Za-z0-9]{0,9})$");

  private final Map<String, DocumentFormat> formats;
  private final String supported;

  public DocumentReader(ReaderSettings settings) {
    var text = new TextFormat(settings);
    this.formats = Map.of("", text, "txt", text, "text", text, "md", text);
    this.supported = String.join(", ", List.of(".txt", ".text", ".md"));
  }

  /**
   * The articles of a file in their order, each record that gives none with its reason. Nothing is
   * read before the stream is, and no more than one article is held; close it. It throws nothing
   * for what is wrong with the file.
   */
  public Stream<ReadResult> read(InputFile file) {
    var extension = extension(file.path().getFileName().toString());
    return Optional.ofNullable(formats.get(extension))
        .map(format -> format.read(file))
        .orElseGet(() -> unsupported(file, extension));
  }

  static String extension(String fileName) {
    var match = EXTENSION.matcher(fileName);
    return match.find() ? match.group(1).toLowerCase(Locale.ROOT) : "";
  }

  private Stream<ReadResult> unsupported(InputFile file, String extension) {
    return Stream.of(
        new ReadResult.Rejected(Faults.unsupported(file.sourceFile(), extension, supported)));
  }
}
