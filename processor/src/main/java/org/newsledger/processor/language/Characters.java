package org.newsledger.processor.language;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;

/** Odd characters: line ends, spaces, controls, invisible characters, ligatures. */
final class Characters {

  private static final char REPLACEMENT = '\uFFFD';

  private Characters() {}

  /** Every kind of line end as {@code \n}. */
  static String unifyLineEnds(String text) {
    String unified = text.replace("\r\n", "\n");
    for (char end : new char[] {'\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029'}) {
      unified = unified.replace(end, '\n');
    }
    return unified;
  }

  /** The text without controls and invisible characters, its spaces and ligatures plain. */
  static String clean(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= ' ' && c < 0x7F) || c == '\n') {
        out.append(c);
      } else if (Character.isSurrogate(c)) {
        i += appendSurrogate(text, i, out);
      } else {
        append(text, i, out);
      }
    }
    return out.toString();
  }

  /** Appends a pair, or a replacement for a lone half; says how many more units were read. */
  private static int appendSurrogate(String text, int i, StringBuilder out) {
    if (i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
      out.append(text, i, i + 2);
      return 1;
    }
    out.append(REPLACEMENT);
    return 0;
  }

  private static void append(String text, int i, StringBuilder out) {
    char c = text.charAt(i);
    if (c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR) {
      out.append(' ');
    } else if (isJoiner(c)) {
      if (joins(text, i)) {
        out.append(c);
      }
    } else if (isPresentationForm(c)) {
      out.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
    } else if (!isInvisible(c)) {
      out.append(c);
    }
  }

  private static boolean isInvisible(char c) {
    return c == '\u00AD'
        || Character.getType(c) == Character.CONTROL
        || (Character.getType(c) == Character.FORMAT && !(c >= '\u0600' && c <= '\u0605'));
  }

  private static boolean isJoiner(char c) {
    return c == '\u200C' || c == '\u200D';
  }

  /** Persian and Indic spelling and emoji need their joiners; Latin and Cyrillic do not. */
  private static boolean joins(String text, int i) {
    if (i == 0 || i + 1 >= text.length()) {
      return false;
    }
    int before = text.codePointBefore(i);
    int after = text.codePointAt(i + 1);
    return needsJoiner(before) && needsJoiner(after);
  }

  private static boolean needsJoiner(int codePoint) {
    if (!Character.isLetter(codePoint)) {
      int type = Character.getType(codePoint);
      return type == Character.OTHER_SYMBOL
          || type == Character.MODIFIER_SYMBOL
          || type == Character.NON_SPACING_MARK
          || type == Character.COMBINING_SPACING_MARK;
    }
    UnicodeScript script = UnicodeScript.of(codePoint);
    return script != UnicodeScript.LATIN
        && script != UnicodeScript.CYRILLIC
        && script != UnicodeScript.GREEK;
  }

  /** Latin ligatures and the shaped Arabic letters that old software stores. */
  private static boolean isPresentationForm(char c) {
    return (c >= '\uFB00' && c <= '\uFB06')
        || (c >= '\uFB50' && c <= '\uFBB1')
        || (c >= '\uFBD3' && c <= '\uFD3D')
        || (c >= '\uFE70' && c <= '\uFEFC');
  }
}
