package org.newsledger.writer;

/** Another process holds the ledger. */
public final class LedgerHeldException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public LedgerHeldException(String ledger, Throwable cause) {
    super(
        "Another run holds the ledger "
            + ledger
            + ". Wait for it to end; 'newsledger status' tells.",
        cause);
  }
}
