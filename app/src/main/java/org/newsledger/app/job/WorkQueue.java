package org.newsledger.app.job;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.newsledger.reader.DocumentReader;
import org.newsledger.writer.SourceRow;
import org.newsledger.writer.SourceTable;
import org.springframework.batch.infrastructure.item.ItemReader;

/**
 * The records to be read, handed out to whichever partition asks next, so that a long article keeps
 * no thread waiting and all work on one large file. It holds no state to restart from: the ledger
 * says what is still to be read.
 */
final class WorkQueue implements ItemReader<WorkItem> {

  private final SourceTable sources;
  private final DocumentReader reader;
  private final StopSignal stop;
  private final BooleanSupplier isTakenUp;
  private Iterator<Long> files = List.<Long>of().iterator();
  private Optional<OpenSource> open = Optional.empty();

  /**
   * @param isTakenUp whether no more records can be worked on
   */
  WorkQueue(
      SourceTable sources, DocumentReader reader, StopSignal stop, BooleanSupplier isTakenUp) {
    this.sources = sources;
    this.reader = reader;
    this.stop = stop;
    this.isTakenUp = isTakenUp;
  }

  /** Called before the partitions begin; says how many files are to be read. */
  synchronized int fill() {
    List<Long> toRead = sources.toRead();
    files = toRead.iterator();
    return toRead.size();
  }

  synchronized boolean isEmpty() {
    return !files.hasNext();
  }

  @Override
  public synchronized @Nullable WorkItem read() {
    boolean ends = stop.isRequested() || isTakenUp.getAsBoolean();
    if (ends || (open.isEmpty() && !openNext())) {
      return null;
    }
    WorkItem item = open.orElseThrow().read();
    if (item.isLast()) {
      close();
    }
    return item;
  }

  /** Opens the next file at its first record that the ledger does not have. */
  private boolean openNext() {
    while (open.isEmpty() && files.hasNext()) {
      Optional<SourceRow> row = sources.find(files.next());
      open = row.map(source -> OpenSource.open(source, reader));
    }
    return open.isPresent() && open.get().skipDone(stop);
  }

  /** Whether records were left to the next run because no more could be worked on. */
  synchronized boolean isCutShort() {
    return isTakenUp.getAsBoolean() && !sources.toRead().isEmpty();
  }

  /** Closes the file at hand. */
  synchronized void close() {
    open.ifPresent(OpenSource::close);
    open = Optional.empty();
  }
}
