package org.newsledger.app;

import java.util.concurrent.Callable;
import org.newsledger.writer.CsvStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the CSV files from the ledger. */
@Command(
    name = "export",
    description = "Writes facts.csv, articles.csv and problems.csv from the ledger once more.")
final class ExportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private LedgerOptions options = new LedgerOptions();

  @Option(
      names = "--csv",
      paramLabel = "STYLE",
      defaultValue = "safe",
      description = "safe: for spreadsheets; raw: the values alone (default: ${DEFAULT-VALUE}).")
  private CsvStyle csv = CsvStyle.SAFE;

  @Override
  public Integer call() {
    Ledgers.require(options);
    try (HeldLedger held = Ledgers.hold(options, 1, spec)) {
      held.heartbeat().phase("export");
      held.ledger().export(options.out(), csv);
    }
    spec.commandLine().getOut().println("Written to " + options.out() + ".");
    return ExitStatus.DONE;
  }
}
