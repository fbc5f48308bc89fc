package org.newsledger.app;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.newsledger.app.job.Ledger;
import org.newsledger.app.status.LiveFile;
import org.newsledger.writer.Dialect;
import org.newsledger.writer.LedgerHeldException;
import org.newsledger.writer.ReadOnlyLedger;
import picocli.CommandLine.Model.CommandSpec;

/** Opens ledgers. */
final class Ledgers {

  /** A query, or a process that is just ending, holds a ledger for a moment. */
  private static final int TRIES = 20;

  private static final long PAUSE_MILLIS = 150;

  private Ledgers() {}

  /** Refuses where there is no ledger: opening one would make it. */
  static void require(LedgerOptions options) {
    if (!Dialect.of(options.url()).exists(options.url())) {
      throw new NewsledgerException(
          ExitStatus.USAGE,
          "There is no ledger in "
              + options.out()
              + " yet; 'newsledger run' makes it, --out says where.");
    }
  }

  /** Takes hold of a ledger. */
  static HeldLedger hold(LedgerOptions options, int threads, CommandSpec command) {
    String url = options.url();
    Ledger ledger = patiently(() -> Ledger.open(url, threads, Newsledger.loader(command)));
    return new HeldLedger(ledger, url, command.name());
  }

  /** Opens a ledger for queries. */
  static ReadOnlyLedger ask(LedgerOptions options) {
    String url = options.url();
    return patiently(() -> ReadOnlyLedger.open(url));
  }

  /** Tries again for a while where nobody says that he holds the ledger. */
  private static <T> T patiently(Supplier<T> opening) {
    for (int tries = 1; ; tries++) {
      try {
        return opening.get();
      } catch (LedgerHeldException held) {
        if (tries == TRIES || LiveFile.of(held.url()).isPresent()) {
          throw held;
        }
        pause();
      }
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Who holds the ledger, and what to do. */
  static String holder(LedgerHeldException held) {
    Optional<String> identity = LiveFile.of(held.url()).map(live -> live.command().identity());
    return "Another run holds the ledger "
        + held.url()
        + identity.map(who -> ": " + who).orElse(", or a query does")
        + ". Wait for it to end; 'newsledger status' tells how far it is.";
  }
}
