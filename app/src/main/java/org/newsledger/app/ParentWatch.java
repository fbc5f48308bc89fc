package org.newsledger.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.newsledger.app.schedule.RunProcess;

/** Stops a scheduled run when the schedule says so, or is no more: then its input ends. */
final class ParentWatch {

  private static final Logger LOG = Logger.getLogger(ParentWatch.class.getName());

  private ParentWatch() {}

  /** Watches, if this process was started by a schedule. */
  static void begin() {
    if (Boolean.getBoolean(RunProcess.PROPERTY)) {
      Thread thread = new Thread(() -> watch(System.in), "parent");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private static void watch(InputStream input) {
    try {
      input.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      LOG.log(Level.INFO, "The schedule's pipe broke", e);
    }
    System.exit(ExitStatus.STOPPED);
  }
}
