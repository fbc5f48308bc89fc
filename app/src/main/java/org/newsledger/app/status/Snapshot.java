package org.newsledger.app.status;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;
import org.newsledger.writer.LedgerQueries;
import org.newsledger.writer.LedgerSummary;

/**
 * What a ledger held at a moment.
 *
 * @param runs the last ones, the last of all first
 */
public record Snapshot(Instant asOf, List<FormerRun> runs, LedgerSummary ledger) {

  /** Asks a ledger. */
  public static Snapshot of(LedgerQueries ledger, int runs, OptionalLong running) {
    return new Snapshot(
        Instant.now().truncatedTo(ChronoUnit.SECONDS),
        FormerRun.last(ledger, runs, running),
        LedgerSummary.of(ledger));
  }
}
