package org.newsledger.app;

/** A command cannot do what it was asked; the message says why and what to do. */
final class NewsledgerException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int exitStatus;

  NewsledgerException(int exitStatus, String message) {
    super(message);
    this.exitStatus = exitStatus;
  }

  NewsledgerException(int exitStatus, String message, Throwable cause) {
    super(message, cause);
    this.exitStatus = exitStatus;
  }

  /** One of {@link ExitStatus}. */
  int exitStatus() {
    return exitStatus;
  }
}
