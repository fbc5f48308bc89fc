package org.newsledger.app.job;

import org.newsledger.writer.Dialect;
import org.newsledger.writer.LedgerWriter;
import org.newsledger.writer.SourceResult;
import org.newsledger.writer.SourceState;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes a chunk; once it is committed, makes it survive a power cut, and counts it. */
final class DurableWriter implements ItemWriter<SourceResult> {

  private final LedgerWriter writer;
  private final JdbcOperations database;
  private final Dialect dialect;
  private final RunCounts counts;
  private final Progress progress;

  DurableWriter(JdbcOperations database, Dialect dialect, RunCounts counts, Progress progress) {
    this.writer = new LedgerWriter(database);
    this.database = database;
    this.dialect = dialect;
    this.counts = counts;
    this.progress = progress;
  }

  @Override
  public void write(Chunk<? extends SourceResult> chunk) {
    writer.write(chunk);
    int all = chunk.size();
    int rejected =
        Math.toIntExact(
            chunk.getItems().stream().filter(r -> r.state() == SourceState.REJECTED).count());
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            dialect.makeDurable(database);
            counts.written(all - rejected, rejected);
            progress.done(all);
          }
        });
  }
}
