package org.newsledger.app;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.newsledger.app.job.StopSignal;

/**
 * Answers SIGTERM and Ctrl-C: asks the run to stop and keeps the process alive until it has, but no
 * longer than a bound, nor after a second signal. The Java machine then ends with 128 and the
 * signal's number.
 */
final class Termination {

  /** Schedulers commonly kill a process 30 seconds after they asked it to end. */
  private static final long BOUND_SECONDS = 25;

  /** Within which a run has ended that was asked to stop. */
  static final long LONGEST_WAIT_SECONDS = BOUND_SECONDS + 3;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final StopSignal stop;
  private final PrintWriter messages;

  private Termination(StopSignal stop, PrintWriter messages) {
    this.stop = stop;
    this.messages = messages;
  }

  static Termination listen(StopSignal stop, PrintWriter messages) {
    Termination termination = new Termination(stop, messages);
    Runtime.getRuntime().addShutdownHook(new Thread(termination::await, "termination"));
    return termination;
  }

  private void await() {
    if (ended.getCount() == 0) {
      return;
    }
    stop.request();
    SecondSignal.endsAtOnce();
    messages.println("Stopping after the articles at hand …");
    try {
      if (!ended.await(BOUND_SECONDS, TimeUnit.SECONDS)) {
        messages.println("An article takes long; ending without it. Nothing is lost.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The run has ended, and its ledger is closed. */
  void runHasEnded() {
    ended.countDown();
  }
}
