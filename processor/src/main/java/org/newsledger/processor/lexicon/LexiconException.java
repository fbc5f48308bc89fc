package org.newsledger.processor.lexicon;

/** A lexicon is missing or has a bad row; the message names file and line and says what to do. */
public final class LexiconException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public LexiconException(String message) {
    super(message);
  }

  public LexiconException(String message, Throwable cause) {
    super(message, cause);
  }
}
