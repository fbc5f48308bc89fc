package org.newsledger.app.status;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.newsledger.writer.LedgerQueries;

/**
 * One go at a run, as the ledger notes it.
 *
 * @param run the run's number; a resumed run has several goes
 * @param ended empty where the process ended before it could say so, or has not ended
 * @param status Spring Batch's, or RUNNING, or CUT OFF where the process ended without a word
 * @param records that this go wrote
 */
public record FormerRun(
    long run,
    Instant started,
    Optional<Instant> ended,
    String status,
    long records,
    String message) {

  private static final String QUERY =
      """
      SELECT p.parameter_value, COALESCE(e.start_time, e.create_time), e.end_time, e.status,
        e.exit_message,
        (SELECT COALESCE(SUM(s.write_count), 0) FROM batch_step_execution s
         WHERE s.job_execution_id = e.job_execution_id AND s.step_name LIKE '%:%')
      FROM batch_job_execution e
      JOIN batch_job_execution_params p ON p.job_execution_id = e.job_execution_id
      WHERE p.parameter_name = 'run'
      ORDER BY e.job_execution_id DESC
      """;

  /**
   * The last goes, the last of all first.
   *
   * @param running the run that goes on; without one, no process runs
   */
  public static List<FormerRun> last(LedgerQueries ledger, int most, OptionalLong running) {
    return ledger.query(QUERY, rows -> read(rows, most, running));
  }

  private static List<FormerRun> read(ResultSet rows, int most, OptionalLong running)
      throws SQLException {
    List<FormerRun> runs = new ArrayList<>();
    while (runs.size() < most && rows.next()) {
      long run = rows.getLong(1);
      boolean goesOn = runs.isEmpty() && running.isPresent() && running.getAsLong() == run;
      runs.add(
          new FormerRun(
              run,
              time(rows.getObject(2, LocalDateTime.class)).orElse(Instant.EPOCH),
              time(rows.getObject(3, LocalDateTime.class)),
              status(rows.getString(4), goesOn),
              rows.getLong(6),
              firstLine(rows.getString(5))));
    }
    return runs;
  }

  /** Spring Batch notes the time of the clock on the wall. */
  private static Optional<Instant> time(@Nullable LocalDateTime local) {
    return Optional.ofNullable(local).map(FormerRun::instant);
  }

  private static Instant instant(LocalDateTime local) {
    return local.atZone(ZoneId.systemDefault()).toInstant().truncatedTo(ChronoUnit.MILLIS);
  }

  private static String status(String status, boolean goesOn) {
    if (!status.startsWith("START") && !status.equals("STOPPING")) {
      return status;
    }
    return goesOn ? "RUNNING" : "CUT OFF";
  }

  private static String firstLine(@Nullable String message) {
    return message == null ? "" : message.lines().findFirst().orElse("");
  }

  /**
   * How long it took; empty where it is not known when it ended, or where the clock was set back so
   * far that it seems to have ended before it began.
   */
  public Optional<Duration> duration() {
    return ended.map(end -> Duration.between(started, end)).filter(time -> !time.isNegative());
  }
}
