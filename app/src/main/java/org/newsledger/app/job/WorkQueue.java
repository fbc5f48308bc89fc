package org.newsledger.app.job;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsledger.writer.SourceRow;
import org.newsledger.writer.SourceTable;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * The files to be read, handed out to whichever partition asks next, so that a long article keeps
 * no thread waiting. It holds no state to restart from: the ledger says what is still to be read.
 */
final class WorkQueue implements ItemReader<SourceRow> {

  private final SourceTable sources;
  private Iterator<Long> pending = List.<Long>of().iterator();

  WorkQueue(JdbcOperations database) {
    this.sources = new SourceTable(database);
  }

  /** Called once, before the partitions begin. */
  synchronized void fill() {
    pending = sources.pending().iterator();
  }

  @Override
  public @Nullable SourceRow read() {
    return next().flatMap(sources::find).orElse(null);
  }

  private synchronized Optional<Long> next() {
    return pending.hasNext() ? Optional.of(pending.next()) : Optional.empty();
  }
}
