package org.newsledger.writer;

import java.sql.Connection;
import java.sql.Savepoint;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.newsledger.writer.RecordResult.Outcome;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;

/** The writing of one chunk: the rows of its records, and how far their files are with them. */
final class ChunkWrite {

  private static final String GAVE_ARTICLES =
      """
      SELECT COUNT(*) FROM (
        SELECT source_id FROM document WHERE source_id = ?
        UNION ALL SELECT source_id FROM duplicate WHERE source_id = ?) AS article
      """;

  private static final String WAS_REFUSED =
      "SELECT COUNT(*) FROM problem WHERE source_id = ? AND NOT skipped";

  private final JdbcOperations database;
  private final RecordTables records;
  private final Map<Long, RecordMarks> marks;
  private final Map<Long, RecordMarks> changed = new TreeMap<>();
  private Written written = Written.NOTHING;

  /**
   * @param marks of the files that are being read, as they are committed
   */
  ChunkWrite(JdbcOperations database, RecordTables records, Map<Long, RecordMarks> marks) {
    this.database = database;
    this.records = records;
    this.marks = marks;
  }

  void write(Iterable<? extends RecordResult> chunk) {
    chunk.forEach(this::write);
    changed.forEach(this::update);
  }

  /** The marks as they are once this is committed. */
  Map<Long, RecordMarks> changed() {
    return changed;
  }

  Written written() {
    return written;
  }

  private void write(RecordResult result) {
    SourceRow source = result.source();
    RecordMarks before = changed.getOrDefault(source.id(), marks.get(source.id()));
    if (before == null) {
      before = begin(source);
    }
    RecordResult written = replaced(result);
    if (result.isLast()) {
      database.update(
          "UPDATE source SET fingerprint = ? WHERE source_id = ?",
          source.fingerprint(),
          source.id());
    }
    changed.put(source.id(), before.with(result.number(), result.isLast()));
    int article = written.outcome() instanceof Outcome.Analysed ? 1 : 0;
    int refused = written.outcome() instanceof Outcome.Refused ? 1 : 0;
    this.written = this.written.plus(new Written(0, 0, article, refused));
  }

  /** Facts that break the ledger's rules are no reason to fail: their record is refused. */
  private RecordResult replaced(RecordResult result) {
    Savepoint before = onConnection(Connection::setSavepoint);
    try {
      records.replace(result);
      return result;
    } catch (RuntimeException e) {
      if (e instanceof DataAccessException && !(e instanceof DataIntegrityViolationException)) {
        throw e;
      }
      onConnection(
          connection -> {
            connection.rollback(before);
            return before;
          });
      RecordResult refused = result.refused(NestedExceptionUtils.getMostSpecificCause(e));
      records.replace(refused);
      return refused;
    }
  }

  private <T> T onConnection(ConnectionCallback<T> action) {
    return Objects.requireNonNull(database.execute(action));
  }

  /** A file that an earlier run began goes on; of another the former rows go. */
  private RecordMarks begin(SourceRow source) {
    if (source.state() == SourceState.READING) {
      return RecordMarks.from(source.recordsDone());
    }
    records.clear(source.id());
    update(source.id(), RecordMarks.from(0));
    return RecordMarks.from(0);
  }

  private void update(long source, RecordMarks now) {
    if (!now.isComplete()) {
      String sql = "UPDATE source SET state = 'READING', records_done = ? WHERE source_id = ?";
      database.update(sql, now.below(), source);
      return;
    }
    boolean refused = count(WAS_REFUSED, source) > 0;
    boolean gave = count(GAVE_ARTICLES, source, source) > 0;
    SourceState state = refused && !gave ? SourceState.REJECTED : SourceState.DONE;
    database.update(
        "UPDATE source SET state = ?, records_done = ?, limits = CASE WHEN ? THEN limits ELSE ''"
            + " END WHERE source_id = ?",
        state.name(),
        now.below(),
        refused,
        source);
    written = written.plus(new Written(1, state == SourceState.REJECTED ? 1 : 0, 0, 0));
  }

  private long count(String sql, Object... values) {
    Long count = database.queryForObject(sql, Long.class, values);
    return count == null ? 0 : count;
  }
}
