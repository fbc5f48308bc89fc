package org.newsledger.app.log;

import java.io.IOException;
import java.io.Writer;
import java.util.function.Supplier;
import java.util.logging.ErrorManager;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/** Writes each event of the log at once. */
public final class LineHandler extends Handler {

  private final Writer out;

  /**
   * @param run the number of the run that goes on, empty before it has one
   */
  @SuppressWarnings("this-escape") // the class is final
  public LineHandler(Writer out, LogFormat format, Supplier<String> run) {
    this.out = out;
    setFormatter(format.formatter(run));
    setLevel(Level.INFO);
  }

  @Override
  public synchronized void publish(LogRecord event) {
    if (!isLoggable(event)) {
      return;
    }
    try {
      out.write(getFormatter().format(event));
      out.flush();
    } catch (IOException e) {
      reportError("The log cannot be written", e, ErrorManager.WRITE_FAILURE);
    }
  }

  @Override
  public synchronized void flush() {
    // Every event was flushed when it came.
  }

  /** Leaves standard error open; a file is closed by the end of the process. */
  @Override
  public void close() {
    flush();
  }
}
