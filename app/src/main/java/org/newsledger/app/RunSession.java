package org.newsledger.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.newsledger.app.job.Ledger;
import org.newsledger.app.job.Progress;
import org.newsledger.app.job.RunResult;
import org.newsledger.app.job.StopSignal;
import org.newsledger.app.job.Supervision;
import org.newsledger.processor.lexicon.LexiconException;
import org.newsledger.reader.ReaderException;
import org.newsledger.writer.LedgerSummary;
import org.newsledger.writer.ReadOnlyLedger;
import picocli.CommandLine.Model.CommandSpec;

/** Runs the job as a command does: with a log, progress, an ear for SIGTERM, and a summary. */
final class RunSession {

  private static final Logger LOG = Logger.getLogger(RunSession.class.getName());

  private final CommandSpec spec;
  private final RunOptions options;

  RunSession(CommandSpec spec, RunOptions options) {
    this.spec = spec;
    this.options = options;
  }

  /** What is run. */
  interface Task {
    RunResult run(Ledger ledger, Supervision supervision);
  }

  int run(Task task) {
    PrintWriter messages = spec.commandLine().getErr();
    Logging.toFile(options.ledger().out());
    long begin = System.nanoTime();
    StopSignal stop = new StopSignal();
    Termination termination = Termination.listen(stop, messages);
    RunResult result;
    try (HeldLedger held = Ledgers.hold(options.ledger(), options.threads(), spec);
        Progress display = ProgressDisplay.onTerminalOr(messages)) {
      Progress watchers = new Watchers(List.of(held.heartbeat(), display));
      result = task.run(held.ledger(), new Supervision(stop, watchers));
    } finally {
      termination.runHasEnded();
    }
    if (result.isDone()) {
      summarise(result, System.nanoTime() - begin);
    }
    return exitStatus(result, messages);
  }

  private void summarise(RunResult result, long nanoseconds) {
    try (ReadOnlyLedger ledger = Ledgers.ask(options.ledger())) {
      new RunReport(result, LedgerSummary.of(ledger), nanoseconds, options.ledger().out())
          .lines()
          .forEach(spec.commandLine().getOut()::println);
    }
  }

  private int exitStatus(RunResult result, PrintWriter messages) {
    if (result.isDone()) {
      boolean refused = result.counts().hasRefused();
      return options.isStrict() && refused ? ExitStatus.REJECTED : ExitStatus.DONE;
    }
    if (result.isStopped()) {
      messages.println("Stopped. The same command goes on where it stopped.");
      return ExitStatus.STOPPED;
    }
    Throwable cause = result.faults().stream().reduce((a, b) -> b).map(this::root).orElseThrow();
    LOG.log(Level.SEVERE, "The run failed", cause);
    if (cause instanceof LexiconException || cause instanceof ReaderException) {
      messages.println("newsledger: " + cause.getMessage());
      return ExitStatus.USAGE;
    }
    messages.println("newsledger: the run failed: " + cause);
    Advice.on(cause).ifPresent(messages::println);
    messages.println("The log is newsledger.log in " + options.ledger().out() + ".");
    messages.println("Once the cause is mended, the same command goes on where it stopped.");
    return ExitStatus.FAILED;
  }

  /** Of what Spring Batch wraps, the part that tells. */
  private Throwable root(Throwable fault) {
    Throwable cause = fault;
    while (cause.getCause() != null
        && !(cause instanceof LexiconException || cause instanceof ReaderException)) {
      cause = cause.getCause();
    }
    return cause;
  }
}
