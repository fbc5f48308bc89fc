package org.newsledger.processor.language;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts back the blank between sentences that lost it with their markup: "in jail.The army", "in
 * jail.A judge", and behind a year: "in March 2013The army". A stop within a name ("Military.com",
 * "U.S.-led", "e.g.") has a small letter, a single letter or a sign on one side and stays.
 */
final class GluedSentences {

  /** A word's end, a stop, perhaps closing quotes; then a capitalised word or an opening quote. */
  private static final Pattern BORDER =
      Pattern.compile(
          """
          (?:(?<=\\p{Ll}{2}|\\d{2}|[)\\]])([.!?][”’")]{0,2})(?=[“‘]?\\p{Lu}(?:\\p{Ll}|\\s\\p{L})))
          |(?:(?<=\\p{Lu}{2})([.!?][”’")]{0,2})(?=[“‘]?\\p{Lu}(?:\\p{Ll}{2}|\\s\\p{L})))  # "told AFP.Three"
          |(?:(?<![\\p{L}\\p{N}\\#@/_.-])((?:19|20)\\d\\d)(?=\\p{Lu}\\p{Ll}))              # "2013The army"
          """,
          Pattern.COMMENTS);

  private static final String QUOTES = "”’\")“‘";
  private static final int MAX_QUOTES = 3;

  private GluedSentences() {}

  /** Whether a capital follows a stop or digit without blank; most texts have none such. */
  private static boolean mayBeGlued(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      boolean stop = c == '.' || c == '!' || c == '?' || Character.isDigit(c);
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
    return matcher.find()
        ? matcher.replaceAll(m -> Matcher.quoteReplacement(divided(text, m)))
        : text;
  }

  /** The blank stands behind the marks, or before the straight one that opens a quotation. */
  private static String divided(String text, MatchResult border) {
    String marks = border.group();
    for (int i = 1; i < marks.length(); i++) {
      boolean straight = marks.charAt(i) == '"';
      if (straight && straightMarks(text, border.start() + i) % 2 == 0) {
        return marks.substring(0, i) + " " + marks.substring(i);
      }
    }
    return marks + " ";
  }

  /** How many straight quotation marks a line has before a place. */
  private static long straightMarks(String text, int place) {
    int line = text.lastIndexOf('\n', place) + 1;
    return text.substring(line, place).chars().filter(c -> c == '"').count();
  }
}
