package org.newsledger.processor.clean.metadata;

/** The digits of all scripts. */
public final class Digits {

  private static final int DECIMAL = 10;

  private Digits() {}

  /** Whether the text has any. */
  public static boolean holds(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The text with {@code 0} to {@code 9} for the digits of other scripts. */
  public static String ascii(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              int digit = c < 0x80 || !Character.isDigit(c) ? -1 : Character.digit(c, DECIMAL);
              if (digit >= 0) {
                out.append((char) ('0' + digit));
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }
}
