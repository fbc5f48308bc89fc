package org.newsledger.writer;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes what records gave, and how far their files are with it. All of it belongs to the caller's
 * transaction, so a file is done if and only if all its records are there.
 *
 * <p>One transaction writes at a time, to its end: short beside the parsing, and what it finds of
 * other records is then what it will have been. So neither the choice among records with the same
 * bytes nor the mark from which a restart goes on depends on the threads.
 */
public final class LedgerWriter implements ItemWriter<RecordResult> {

  private final ReentrantLock turn = new ReentrantLock();
  private final JdbcOperations database;
  private final RecordTables records;
  private final Consumer<Written> committed;

  /** Of the files that are being read; touched by the holder of the lock alone. */
  private final Map<Long, RecordMarks> marks = new HashMap<>();

  /**
   * @param committed called after each commit
   */
  public LedgerWriter(JdbcOperations database, Consumer<Written> committed) {
    this.database = database;
    this.records = new RecordTables(database);
    this.committed = committed;
  }

  @Override
  public void write(Chunk<? extends RecordResult> chunk) {
    ChunkWrite write = new ChunkWrite(database, records, marks);
    TransactionSynchronizationManager.registerSynchronization(new Turn(write));
    turn.lock();
    write.write(chunk);
  }

  private void keep(Map<Long, RecordMarks> changed) {
    marks.putAll(changed);
    marks.values().removeIf(RecordMarks::isComplete);
  }

  /** Gives the lock back at the end of the transaction. */
  private final class Turn implements TransactionSynchronization {

    private final ChunkWrite write;

    Turn(ChunkWrite write) {
      this.write = write;
    }

    @Override
    public void afterCommit() {
      keep(write.changed());
      committed.accept(write.written());
    }

    @Override
    public void afterCompletion(int status) {
      turn.unlock();
    }
  }
}
