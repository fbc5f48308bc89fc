package org.newsledger.app;

/** What the process ends with. */
final class ExitStatus {

  static final int DONE = 0;

  /** Failed; the same command goes on where it stopped. */
  static final int FAILED = 1;

  /** Bad usage or configuration. */
  static final int USAGE = 2;

  /** Done, and inputs were rejected while {@code --strict} was set. */
  static final int REJECTED = 3;

  /** Another process holds the ledger. */
  static final int HELD = 4;

  /** Stopped by SIGTERM; the same command goes on where it stopped. */
  static final int STOPPED = 143;

  private ExitStatus() {}
}
