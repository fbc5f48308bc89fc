package org.newsledger.app;

import java.io.PrintWriter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsledger.reader.Problem;
import org.newsledger.writer.LedgerSummary;
import org.newsledger.writer.ReadOnlyLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows the runs, what the ledger holds, and its problems. */
@Command(name = "status", description = "Shows the last runs, what the ledger holds, its problems.")
final class StatusCommand implements Callable<Integer> {

  private static final int MOST_PROBLEMS = 20;

  private static final String PROBLEMS =
      "SELECT source_file, record, reason, advice FROM problem"
          + " ORDER BY source_file, record, reason, advice";

  @Spec private CommandSpec spec;

  @Mixin private LedgerOptions options = new LedgerOptions();

  @Option(
      names = "--runs",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many runs to show (default: ${DEFAULT-VALUE}).")
  private int runs = 10;

  @Option(names = "--json", description = "Print one JSON object, with all problems.")
  private boolean json;

  @Override
  public Integer call() {
    Ledgers.require(options);
    PrintWriter out = spec.commandLine().getOut();
    try (ReadOnlyLedger ledger = ReadOnlyLedger.open(options.url())) {
      List<FormerRun> former = FormerRun.last(ledger, runs);
      LedgerSummary summary = LedgerSummary.of(ledger);
      List<Problem> problems = ledger.query(PROBLEMS, StatusCommand::problems);
      if (json) {
        out.println(JsonStatus.of(options.url(), former, summary, problems));
      } else {
        print(out, former, summary, problems);
      }
    }
    return ExitStatus.DONE;
  }

  private static List<Problem> problems(ResultSet rows) throws SQLException {
    List<Problem> problems = new ArrayList<>();
    while (rows.next()) {
      problems.add(
          new Problem(
              rows.getString(1),
              String.valueOf(rows.getString(2)),
              rows.getString(3),
              String.valueOf(rows.getString(4))));
    }
    return problems;
  }

  private static void print(
      PrintWriter out, List<FormerRun> runs, LedgerSummary ledger, List<Problem> problems) {
    table(runs).lines().forEach(out::println);
    out.println();
    out.println("Articles " + ledger.articles() + ", still to be read " + ledger.pending());
    out.println("Facts    " + ledger.facts() + " " + ledger.factsByKind());
    out.println("Events   " + ledger.eventsByType());
    out.println("Problems " + ledger.problems());
    problems.stream().limit(MOST_PROBLEMS).forEach(problem -> out.println("  " + line(problem)));
    if (problems.size() > MOST_PROBLEMS) {
      out.println("  … the others stand in problems.csv");
    }
  }

  private static TextTable table(List<FormerRun> runs) {
    TextTable table =
        new TextTable(
            List.of("run", "started", "ended", "status", "records", "message"),
            List.of(true, false, false, false, true, false));
    for (FormerRun run : runs) {
      table.add(
          List.of(
              Long.toString(run.run()),
              run.started(),
              run.ended(),
              run.status(),
              Long.toString(run.records()),
              run.message()));
    }
    return table;
  }

  private static String line(Problem problem) {
    String place = problem.record().isEmpty() ? "" : ", " + problem.record();
    return problem.sourceFile() + place + ": " + problem.reason();
  }
}
