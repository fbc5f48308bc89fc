package org.newsledger.app.log;

import java.util.function.Supplier;
import java.util.logging.Formatter;

/** How an event of the log is written; always one line. */
public enum LogFormat {
  /** For people. */
  PLAIN {
    @Override
    Formatter formatter(Supplier<String> run) {
      return new PlainFormatter(run);
    }
  },

  /** A JSON object with the names of the Elastic Common Schema. */
  JSON {
    @Override
    Formatter formatter(Supplier<String> run) {
      return new JsonFormatter(run);
    }
  };

  /**
   * The formatter.
   *
   * @param run the number of the run that goes on, empty before it has one
   */
  abstract Formatter formatter(Supplier<String> run);
}
