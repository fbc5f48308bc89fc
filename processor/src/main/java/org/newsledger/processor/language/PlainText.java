package org.newsledger.processor.language;

/**
 * Knows text that needs no repair, as most lines of most articles: letters of ASCII, usual
 * punctuation, and none of the signs by which markup, misread bytes or odd quotes begin.
 */
final class PlainText {

  private static final String TYPOGRAPHIC = "’“”–—…";
  private static final String SUSPECT = "&`[{<=";
  private static final boolean[] PLAIN = plain();

  private PlainText() {}

  private static boolean[] plain() {
    boolean[] plain = new boolean[0x7F];
    for (char c = ' '; c < plain.length; c++) {
      plain[c] = SUSPECT.indexOf(c) < 0;
    }
    plain['\n'] = true;
    return plain;
  }

  static boolean is(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c < PLAIN.length ? PLAIN[c] : TYPOGRAPHIC.indexOf(c) >= 0;
      if (!plain || (c == '\'' && i > 0 && text.charAt(i - 1) == c)) {
        return false;
      }
    }
    return true;
  }
}
