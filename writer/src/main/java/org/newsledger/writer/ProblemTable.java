package org.newsledger.writer;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsledger.reader.Problem;
import org.springframework.jdbc.core.JdbcOperations;

/** The table {@code problem}. */
public final class ProblemTable {

  private static final List<String> COLUMNS =
      List.of("source_id", "record_no", "source_file", "record", "reason", "advice", "skipped");

  private final JdbcOperations database;
  private final TableInsert problems;

  public ProblemTable(JdbcOperations database) {
    this.database = database;
    this.problems = new TableInsert(database, "problem", COLUMNS);
  }

  /** Replaces what the listing of the inputs complained of. */
  public void replaceListed(List<Problem> listed) {
    database.update("DELETE FROM problem WHERE source_id IS NULL");
    problems.insertAll(listed.stream().map(problem -> row(null, null, problem, false)).toList());
  }

  /** How many records of files gave no document and should have, by the files' numbers. */
  public Map<Long, Integer> refusedRecords() {
    Map<Long, Integer> counts = new HashMap<>();
    database.query(
        "SELECT source_id, COUNT(*) FROM problem"
            + " WHERE source_id IS NOT NULL AND NOT skipped GROUP BY source_id",
        row -> {
          counts.put(row.getLong(1), row.getInt(2));
        });
    return counts;
  }

  /**
   * Adds a problem of a file's record.
   *
   * @param skipped whether it only counts records that are no articles
   */
  void insert(long sourceId, long number, Problem problem, boolean skipped) {
    problems.insert(row(sourceId, number, problem, skipped));
  }

  private static List<@Nullable Object> row(
      @Nullable Long sourceId, @Nullable Long number, Problem problem, boolean skipped) {
    return Arrays.asList(
        sourceId,
        number,
        problem.sourceFile(),
        problem.record(),
        problem.reason(),
        problem.advice(),
        skipped);
  }
}
