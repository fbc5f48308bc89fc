package org.newsledger.reader;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Goes through a container record by record. */
@FunctionalInterface
interface RecordReader {

  /**
   * What the next record gives; empty after the last. The stream that was given before is closed by
   * then, read to its end or not.
   *
   * @throws IOException if the container cannot be read on; it is not asked again
   */
  Optional<Stream<ReadResult>> next() throws IOException;

  /** A reader of one record, which is read when it is asked for. */
  static RecordReader of(Single record) {
    var rest = new ArrayDeque<>(List.of(record));
    return () -> rest.isEmpty() ? Optional.empty() : Optional.of(rest.remove().read());
  }

  /** Gives the results of one record. */
  @FunctionalInterface
  interface Single {
    Stream<ReadResult> read() throws IOException;
  }
}
