package org.newsledger.app.job;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsledger.reader.DocumentReader;
import org.newsledger.reader.InputFile;
import org.newsledger.reader.ReadResult;
import org.newsledger.writer.SourceRow;

/** A file that is being read, record by record. Whatever its reading meets, it comes to an end. */
final class OpenSource implements AutoCloseable {

  private final SourceRow source;
  private final Stream<ReadResult> stream;
  private final Iterator<ReadResult> results;
  private Optional<ReadResult> ahead = Optional.empty();
  private long next;
  private boolean broken;

  private OpenSource(SourceRow source, Stream<ReadResult> stream) {
    this.source = source;
    this.stream = stream;
    this.results = stream.iterator();
  }

  static OpenSource open(SourceRow source, DocumentReader reader) {
    OpenSource open = new OpenSource(source, results(source.file(), reader));
    open.ahead = open.pull();
    return open;
  }

  private static Stream<ReadResult> results(InputFile file, DocumentReader reader) {
    try {
      return reader.read(file);
    } catch (RuntimeException fault) {
      return Stream.of(unread(file, fault));
    }
  }

  /**
   * Passes over the records that the ledger has already.
   *
   * @return false if the run was asked to stop before the end of them
   */
  boolean skipDone(StopSignal stop) {
    while (next < source.recordsDone() && ahead.isPresent() && !stop.isRequested()) {
      ahead = pull();
      next++;
    }
    return !stop.isRequested();
  }

  /** The next record; one without a result where there is none. */
  WorkItem read() {
    Optional<ReadResult> result = ahead;
    ahead = pull();
    boolean isLast = ahead.isEmpty();
    SourceRow row = isLast && !isAsListed(source.file()) ? source.asChanged() : source;
    return new WorkItem(row, next++, isLast, result);
  }

  private Optional<ReadResult> pull() {
    if (broken) {
      return Optional.empty();
    }
    try {
      return results.hasNext() ? Optional.of(results.next()) : Optional.empty();
    } catch (RuntimeException | StackOverflowError fault) {
      broken = true;
      return Optional.of(unread(source.file(), fault));
    }
  }

  private static ReadResult unread(InputFile file, Throwable fault) {
    return new ReadResult.Rejected(Faults.unread(file, fault));
  }

  /** Whether the file is the one that was listed: it may have been changed or removed since. */
  private static boolean isAsListed(InputFile file) {
    try {
      Instant modified = Files.getLastModifiedTime(file.path()).toInstant();
      return Files.size(file.path()) == file.size()
          && modified.truncatedTo(ChronoUnit.MICROS).equals(file.modified());
    } catch (IOException missing) {
      return false;
    }
  }

  @Override
  public void close() {
    stream.close();
  }
}
