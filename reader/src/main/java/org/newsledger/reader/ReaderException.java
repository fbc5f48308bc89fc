package org.newsledger.reader;

/** The inputs as given cannot be used; the message names the file and says what to do. */
public final class ReaderException extends RuntimeException {
  ReaderException(String message) {
    super(message);
  }

  ReaderException(String message, Throwable cause) {
    super(message, cause);
  }
}
