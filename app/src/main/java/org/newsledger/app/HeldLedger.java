package org.newsledger.app;

import org.newsledger.app.backup.BackupService;
import org.newsledger.app.job.Ledger;
import org.newsledger.app.status.Heartbeat;

/**
 * A ledger that a command holds. Other processes are told of it, and get backups, until it is
 * closed.
 */
final class HeldLedger implements AutoCloseable {

  private final Ledger ledger;
  private final Heartbeat heartbeat;
  private final BackupService backups;

  HeldLedger(Ledger ledger, String url, String command) {
    this.ledger = ledger;
    this.heartbeat = Heartbeat.begin(ledger.queries(), url, command);
    this.backups = BackupService.begin(ledger.database(), url);
  }

  Ledger ledger() {
    return ledger;
  }

  /** Is to be told how far the command is. */
  Heartbeat heartbeat() {
    return heartbeat;
  }

  @Override
  public void close() {
    try (ledger;
        heartbeat) {
      backups.close();
    }
  }
}
