package org.newsledger.app;

import java.io.PrintWriter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.newsledger.app.status.LiveCommand;
import org.newsledger.app.status.LiveFile;
import org.newsledger.app.status.Snapshot;
import org.newsledger.app.status.StatusJson;
import org.newsledger.reader.Problem;
import org.newsledger.writer.LedgerHeldException;
import org.newsledger.writer.ReadOnlyLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows the runs, what the ledger holds, and its problems. */
@Command(
    name = "status",
    description = "Shows the run that goes on, the last runs, what the ledger holds, its problems.")
final class StatusCommand implements Callable<Integer> {

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

  @Option(
      names = "--json",
      description = "Print one JSON object, with all problems where no run goes on.")
  private boolean json;

  @Override
  public Integer call() {
    Ledgers.require(options);
    PrintWriter out = spec.commandLine().getOut();
    try (ReadOnlyLedger ledger = Ledgers.ask(options)) {
      Snapshot snapshot = Snapshot.of(ledger, runs, OptionalLong.empty());
      List<Problem> problems = ledger.query(PROBLEMS, StatusCommand::problems);
      show(out, Optional.empty(), Optional.of(snapshot), Optional.of(problems));
    } catch (LedgerHeldException held) {
      LiveFile live = LiveFile.of(held.url()).orElseThrow(() -> held);
      show(out, Optional.of(live.command()), live.snapshot(), Optional.empty());
    }
    return ExitStatus.DONE;
  }

  private void show(
      PrintWriter out,
      Optional<LiveCommand> live,
      Optional<Snapshot> snapshot,
      Optional<List<Problem>> problems) {
    if (json) {
      out.println(StatusJson.of(options.url(), live, snapshot, problems));
    } else {
      new StatusText(live, snapshot, problems).lines(runs).forEach(out::println);
    }
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
}
