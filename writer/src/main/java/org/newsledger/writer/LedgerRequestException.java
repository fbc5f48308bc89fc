package org.newsledger.writer;

/** What was asked of the ledger cannot be done; the message says why and what to do. */
public final class LedgerRequestException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public LedgerRequestException(String message) {
    super(message);
  }

  public LedgerRequestException(String message, Throwable cause) {
    super(message, cause);
  }
}
