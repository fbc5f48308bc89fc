package org.newsledger.app;

import java.util.Map;

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

  private static final Map<Integer, String> MEANINGS =
      Map.of(
          DONE, "done",
          FAILED, "failed, the next run goes on",
          USAGE, "bad usage or configuration",
          REJECTED, "done, but inputs were rejected",
          HELD, "another run holds the ledger",
          STOPPED, "stopped, the next run goes on");

  private ExitStatus() {}

  /** What a status means. */
  static String meaning(int status) {
    return MEANINGS.getOrDefault(status, "ended by the system, the next run goes on");
  }
}
