package org.newsledger.app.log;

import java.io.PrintWriter;
import java.io.StringWriter;

/** A stack trace as text. */
final class StackTrace {

  private StackTrace() {}

  static String of(Throwable fault) {
    StringWriter text = new StringWriter();
    fault.printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }
}
