package org.newsledger.writer;

/** Another process holds the ledger. */
public final class LedgerHeldException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String url;

  public LedgerHeldException(String url, Throwable cause) {
    super("Another process holds the ledger " + url + ". Wait for it to end.", cause);
    this.url = url;
  }

  /** The ledger's. */
  public String url() {
    return url;
  }
}
