package org.newsledger.writer;

/** The ledger or its CSV cannot be written or read; the message says what to do. */
public final class WriterException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public WriterException(String message) {
    super(message);
  }

  public WriterException(String message, Throwable cause) {
    super(message, cause);
  }
}
