package org.newsledger.app.job;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
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
  private Iterator<Long> files = List.<Long>of().iterator();
  private Optional<OpenSource> open = Optional.empty();

  WorkQueue(SourceTable sources, DocumentReader reader, StopSignal stop) {
    this.sources = sources;
    this.reader = reader;
    this.stop = stop;
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
    if (stop.isRequested() || (open.isEmpty() && !openNext())) {
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

  /** Closes the file at hand. */
  synchronized void close() {
    open.ifPresent(OpenSource::close);
    open = Optional.empty();
  }
}
