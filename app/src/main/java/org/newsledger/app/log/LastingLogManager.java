package org.newsledger.app.log;

import java.util.logging.LogManager;

/**
 * Logs to the end: the platform's own removes all handlers as soon as the process is asked to end,
 * and what a run does then would not be logged.
 */
public final class LastingLogManager extends LogManager {

  /** Removes all handlers. */
  public static void clear() {
    if (LogManager.getLogManager() instanceof LastingLogManager ours) {
      ours.resetNow();
    } else {
      LogManager.getLogManager().reset();
    }
  }

  private void resetNow() {
    super.reset();
  }

  /** Called by the platform when the process begins to end. */
  @Override
  public void reset() {
    // The handlers stay.
  }
}
