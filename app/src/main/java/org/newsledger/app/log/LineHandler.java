package org.newsledger.app.log;

import java.io.IOException;
import java.io.Writer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/** Writes each event of the log at once; one that cannot be written, as on a full disk, is lost. */
public final class LineHandler extends Handler {

  private final Writer out;
  private final Consumer<IOException> complaint;
  private boolean hasComplained;
  private boolean isBroken;

  /**
   * @param run the number of the run that goes on, empty before it has one
   * @param complaint told of the first event that is lost
   */
  @SuppressWarnings("this-escape") // the class is final
  public LineHandler(
      Writer out, LogFormat format, Supplier<String> run, Consumer<IOException> complaint) {
    this.out = out;
    this.complaint = complaint;
    setFormatter(format.formatter(run));
    setLevel(Level.INFO);
  }

  @Override
  public synchronized void publish(LogRecord event) {
    if (!isLoggable(event)) {
      return;
    }
    try {
      // A part of the line that was lost may be there.
      out.write((isBroken ? "\n" : "") + getFormatter().format(event));
      out.flush();
      isBroken = false;
    } catch (IOException e) {
      isBroken = true;
      complain(e);
    }
  }

  private void complain(IOException fault) {
    if (!hasComplained) {
      hasComplained = true;
      complaint.accept(fault);
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
