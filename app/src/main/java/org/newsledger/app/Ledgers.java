package org.newsledger.app;

import org.newsledger.writer.Dialect;

/** Checks before a ledger is opened. */
final class Ledgers {

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
}
