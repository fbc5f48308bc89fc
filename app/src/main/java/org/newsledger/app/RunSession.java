package org.newsledger.app;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.newsledger.app.job.Ledger;
import org.newsledger.app.job.Progress;
import org.newsledger.app.job.RunCounts;
import org.newsledger.app.job.RunResult;
import org.newsledger.app.job.StopSignal;
import org.newsledger.app.job.Supervision;
import org.newsledger.app.status.Moment;
import org.newsledger.writer.LedgerHeldException;
import org.newsledger.writer.LedgerSummary;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Runs the job as a command does: with a log, progress, an ear for SIGTERM, a summary, and metrics.
 */
final class RunSession {

  private static final Logger LOG = Logger.getLogger(RunSession.class.getName());

  private final CommandSpec spec;
  private final RunOptions options;
  private final StopSignal stop = new StopSignal();
  private final RunCounts counts = new RunCounts();
  private final RunEnd end;
  private Optional<LedgerSummary> summary = Optional.empty();

  RunSession(CommandSpec spec, RunOptions options) {
    this.spec = spec;
    this.options = options;
    this.end =
        new RunEnd(options.metricsFile(), options.ledger().out(), Moment.now(Clock.systemUTC()));
  }

  /** What is run. */
  interface Task {
    RunResult run(Ledger ledger, Supervision supervision);
  }

  /** Checks what was asked for, before anything is done. */
  interface Preparation {
    Task prepare();
  }

  int run(Preparation preparation) {
    PrintWriter messages = Logging.messages(options.log(), spec.commandLine().getErr());
    Termination termination = Termination.listen(stop, messages);
    ParentWatch.begin();
    try {
      options.ledger().check();
      Task task = preparation.prepare();
      Logging.toFile(options.log(), options.ledger().out(), messages);
      int status = exitStatus(hold(task, messages), messages);
      end.tell(status, counts, summary);
      return status;
    } catch (LedgerHeldException held) {
      // The run that holds the ledger tells of itself.
      throw held;
    } catch (RuntimeException e) {
      end.tell(Failures.exitStatus(e), counts, summary);
      throw e;
    } finally {
      termination.runHasEnded();
    }
  }

  private RunResult hold(Task task, PrintWriter messages) {
    try (HeldLedger held = Ledgers.hold(options.ledger(), options.threads(), spec);
        Progress display = ProgressDisplay.onTerminalOr(messages);
        Progress log = new RunLog()) {
      Progress watchers = new Watchers(List.of(held.heartbeat(), display, log));
      RunResult result = task.run(held.ledger(), new Supervision(stop, counts, watchers));
      held.heartbeat().phase("end");
      summary = summary(held);
      return result;
    }
  }

  /** A ledger whose disk is full or gone cannot be asked any more. */
  private static Optional<LedgerSummary> summary(HeldLedger held) {
    try {
      return Optional.of(LedgerSummary.of(held.ledger().queries()));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The ledger cannot be asked what it holds", e);
      return Optional.empty();
    }
  }

  private int exitStatus(RunResult result, PrintWriter messages) {
    if (result.isDone()) {
      summary.ifPresent(ledger -> report(result, ledger));
      boolean refused = result.counts().hasRefused();
      return options.isStrict() && refused ? ExitStatus.REJECTED : ExitStatus.DONE;
    }
    if (result.isStopped()) {
      messages.println(
          "Stopped after %d of %d files. The same command goes on where it stopped."
              .formatted(counts.files(), counts.pending()));
      return ExitStatus.STOPPED;
    }
    Throwable cause = RootCause.of(result.faults());
    LOG.log(Level.SEVERE, "The run failed", cause);
    if (RootCause.isUsers(cause)) {
      messages.println("newsledger: " + cause.getMessage());
      return ExitStatus.USAGE;
    }
    messages.println("newsledger: the run failed: " + cause);
    Advice.on(cause).ifPresent(messages::println);
    messages.println("The log is newsledger.log in " + options.ledger().out() + ".");
    messages.println("Once the cause is mended, the same command goes on where it stopped.");
    return ExitStatus.FAILED;
  }

  private void report(RunResult result, LedgerSummary ledger) {
    new RunReport(result, ledger, end.started().elapsed(), options.ledger().out())
        .lines()
        .forEach(spec.commandLine().getOut()::println);
  }
}
