package org.newsledger.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Forgets old runs. */
@Command(
    name = "purge",
    description = "Deletes what is noted of old runs. Articles and facts stay.")
final class PurgeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private LedgerOptions options = new LedgerOptions();

  @Option(
      names = "--keep",
      paramLabel = "N",
      defaultValue = "10",
      description = "Runs to keep, the last ones (default: ${DEFAULT-VALUE}).")
  private int keep = 10;

  @Override
  public Integer call() {
    if (keep < 1) {
      throw new NewsledgerException(ExitStatus.USAGE, "--keep must be 1 or more");
    }
    Ledgers.require(options);
    try (HeldLedger held = Ledgers.hold(options, 1, spec)) {
      held.heartbeat().phase("purge");
      int purged = held.ledger().purge(keep);
      spec.commandLine().getOut().println("Runs deleted: " + purged);
    }
    return ExitStatus.DONE;
  }
}
