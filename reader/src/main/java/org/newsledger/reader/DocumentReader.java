package org.newsledger.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/** Reads the articles of input files. Threads may share one. */
public final class DocumentReader {
  private final Formats formats;
  private final ReaderLimits limits;
  private final RecordTables given = new RecordTables();

  public DocumentReader(ReaderSettings settings) {
    this.formats = new Formats(settings);
    this.limits = settings.limits();
  }

  /**
   * The articles of a file in their order, each record that gives none with its reason. Nothing is
   * read before the stream is, and no more than one article is held; close it. It throws nothing
   * for what is wrong with the file, and gives the same for the same file.
   *
   * @throws ReaderException if a {@code documents.csv} cannot be used
   */
  public Stream<ReadResult> read(InputFile file) {
    var source = Source.of(file, limits);
    var results =
        RecordStream.of(source, RecordReader.of(() -> formats.read(source)))
            .onClose(() -> close(source));
    var ended = new FileResults(file, given.of(file));
    return Stream.concat(
        results.map(ended::apply), RecordStream.of(source, RecordReader.of(ended::atEnd)));
  }

  private static void close(Source source) {
    try {
      source.bytes().close();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
