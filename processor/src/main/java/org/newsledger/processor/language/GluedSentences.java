package org.newsledger.processor.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts back the blank between sentences that lost it with their markup: "in jail.The army", "in
 * jail.A judge". A stop within a name ("Military.com", "U.S.-led", "e.g.") has a small letter, a
 * single letter or a sign on one side and stays.
 */
final class GluedSentences {

  /** A word's end, a stop, perhaps closing quotes; then a capitalised word or an opening quote. */
  private static final Pattern BORDER =
      Pattern.compile(
          "(?<=\\p{Ll}{2}|\\d{2}|[)\\]])([.!?][”’\")]{0,2})(?=[“‘]?\\p{Lu}(?:\\p{Ll}|\\s\\p{L}))");

  private static final String QUOTES = "”’\")“‘";
  private static final int MAX_QUOTES = 3;

  private GluedSentences() {}

  /** Whether a capital follows a stop without blank; most texts have none such, and end here. */
  private static boolean mayBeGlued(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      boolean stop = c == '.' || c == '!' || c == '?';
      if (stop && isCapital(text, behindQuotes(text, i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static int behindQuotes(String text, int from) {
    int i = from;
    while (i < text.length() && i < from + MAX_QUOTES && QUOTES.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static boolean isCapital(String text, int i) {
    return i < text.length() && Character.isUpperCase(text.codePointAt(i));
  }

  static String divide(String text) {
    if (!mayBeGlued(text)) {
      return text;
    }
    Matcher matcher = BORDER.matcher(text);
    return matcher.find() ? matcher.replaceAll("$1 ") : text;
  }
}
