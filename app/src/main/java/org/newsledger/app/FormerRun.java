package org.newsledger.app;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.writer.ReadOnlyLedger;

/**
 * One go at a run, as the ledger notes it.
 *
 * @param run the run's number; a resumed run has several goes
 * @param ended empty where the process ended before it could say so
 * @param records that this go wrote
 */
record FormerRun(
    long run, String started, String ended, String status, long records, String message) {

  private static final String QUERY =
      """
      SELECT p.parameter_value, e.start_time, e.end_time, e.status, e.exit_message,
        (SELECT COALESCE(SUM(s.write_count), 0) FROM batch_step_execution s
         WHERE s.job_execution_id = e.job_execution_id AND s.step_name LIKE '%:%')
      FROM batch_job_execution e
      JOIN batch_job_execution_params p ON p.job_execution_id = e.job_execution_id
      WHERE p.parameter_name = 'run'
      ORDER BY e.job_execution_id DESC
      """;

  /** The last goes, the last of all first. */
  static List<FormerRun> last(ReadOnlyLedger ledger, int most) {
    return ledger.query(QUERY, rows -> read(rows, most));
  }

  private static List<FormerRun> read(ResultSet rows, int most) throws SQLException {
    List<FormerRun> runs = new ArrayList<>();
    while (runs.size() < most && rows.next()) {
      runs.add(
          new FormerRun(
              rows.getLong(1),
              time(rows.getString(2)),
              time(rows.getString(3)),
              status(rows.getString(4)),
              rows.getLong(6),
              firstLine(rows.getString(5))));
    }
    return runs;
  }

  private static String time(@Nullable String timestamp) {
    return timestamp == null ? "" : timestamp.split("\\.", 2)[0];
  }

  /** Who reads the ledger knows that no process runs: it could not read it otherwise. */
  private static String status(String status) {
    return status.startsWith("START") || status.equals("STOPPING") ? "CUT OFF" : status;
  }

  private static String firstLine(@Nullable String message) {
    return message == null ? "" : message.lines().findFirst().orElse("");
  }
}
