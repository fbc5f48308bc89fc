package org.newsledger.processor.language;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts a closing quotation mark back to its comma, where machine translation set it to the
 * speaker's name: {@code It is over, "Smith said} for {@code It is over," Smith said}.
 */
final class ReversedQuotes {

  private static final Pattern MARK =
      Pattern.compile(", \"(?=\\p{Lu}[^\"“”.!?\\n]{1,80}(?:[.!?\\n]|$))");

  private static final String DOUBLE = "\"“”";

  private ReversedQuotes() {}

  static String mend(String text) {
    return text.contains(", \"")
        ? MARK.matcher(text).replaceAll(m -> Matcher.quoteReplacement(mended(text, m)))
        : text;
  }

  private static String mended(String text, MatchResult mark) {
    int line = text.lastIndexOf('\n', mark.start()) + 1;
    long before =
        text.substring(line, mark.start()).chars().filter(c -> DOUBLE.indexOf(c) >= 0).count();
    return before % 2 == 1 ? ",\" " : mark.group();
  }
}
