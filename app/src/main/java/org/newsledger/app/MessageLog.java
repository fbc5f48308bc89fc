package org.newsledger.app;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.logging.Logger;

/** Makes events of the log of messages to the user, one of each line. */
final class MessageLog extends PrintWriter {

  private static final Logger LOG = Logger.getLogger("newsledger");

  MessageLog() {
    super(Writer.nullWriter());
  }

  @Override
  public void println(String message) {
    LOG.info(message);
  }
}
