package org.newsledger.app;

import java.util.logging.LogManager;

/** Keeps what libraries log off the terminal. */
final class Logging {

  private Logging() {}

  /** Drops everything until a command names a file for it. */
  static void quiet() {
    LogManager.getLogManager().reset();
  }
}
