package org.newsledger.writer;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.reader.Problem;
import org.springframework.jdbc.core.JdbcOperations;

/** The table {@code problem}. */
public final class ProblemTable {

  private static final List<String> COLUMNS =
      List.of("source_id", "source_file", "record", "reason", "advice");

  private final JdbcOperations database;
  private final TableInsert problems;

  public ProblemTable(JdbcOperations database) {
    this.database = database;
    this.problems = new TableInsert(database, "problem", COLUMNS);
  }

  /** Replaces what the listing of the inputs complained of. */
  public void replaceListed(List<Problem> listed) {
    database.update("DELETE FROM problem WHERE source_id IS NULL");
    problems.insertAll(listed.stream().map(problem -> row(null, problem)).toList());
  }

  /** Adds the problems of a file. */
  void insert(long sourceId, List<Problem> ofSource) {
    problems.insertAll(ofSource.stream().map(problem -> row(sourceId, problem)).toList());
  }

  private static List<@Nullable Object> row(@Nullable Long sourceId, Problem problem) {
    return Arrays.asList(
        sourceId, problem.sourceFile(), problem.record(), problem.reason(), problem.advice());
  }
}
