package org.newsledger.processor.syntax;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsledger.processor.Article.Block;
import org.newsledger.processor.SegmentLabel;

/**
 * Closes the datelines at the beginning of paragraphs, "KYIV, Ukraine, March 3 (Agency) -", as
 * sentences of their own: read on, the parser takes their names for parties of the first clause.
 */
final class Datelines {

  private static final String REST =
      """
      (?:,\\s?[^()\\n"“”]{1,30}?){0,3}                # province, country, day
      (?:\\s?\\([^()\\n]{2,40}\\))?                   # agency
      (?<end>\\s?[–—_-]{1,2}\\s|:\\s)
      (?=[\\p{Lu}\\d"“'‘])
      """;

  /** A town in capitals may stand alone; another needs its country, day or agency. */
  private static final Pattern IN_CAPITALS =
      Pattern.compile(
          "\\p{Lu}[\\p{Lu}'’.-]{2,20}(?:[\\s/]\\p{Lu}[\\p{Lu}'’.-]{1,20}){0,3}" + REST,
          Pattern.COMMENTS);

  private static final Pattern WITH_MORE =
      Pattern.compile(
          """
          \\p{Lu}[\\p{L}'’.-]{1,20}(?:\\s\\p{L}[\\p{L}'’.-]{1,20}){0,2}
          (?=[^()\\n]{0,60}\\([^()\\n]{2,40}\\)                  # an agency
            |,\\s\\p{Lu}{2,6}\\s?[–—-]                           # or its letters
            |,\\s(?:\\p{Lu}\\p{L}{2,9}\\.?\\s\\d{1,2}|\\d{1,2}\\s\\p{Lu})  # or a day
            |(?:,\\s\\p{Lu}\\p{L}{2,15}(?:\\s\\p{Lu}\\p{L}{2,15}){0,2}){1,2}\\s[–—-]{1,2}\\s  # or a country
          )
          """
              + REST,
          Pattern.COMMENTS);

  private Datelines() {}

  /** The text, of the same length, with a sentence's end for the mark behind each dateline. */
  static String closed(String text, List<Block> blocks) {
    StringBuilder closed = new StringBuilder(text);
    for (Block block : blocks) {
      if (block.label() == SegmentLabel.BODY) {
        close(closed, IN_CAPITALS.matcher(text).region(block.start(), block.end()));
        close(closed, WITH_MORE.matcher(text).region(block.start(), block.end()));
      }
    }
    return closed.toString();
  }

  private static void close(StringBuilder text, Matcher dateline) {
    if (dateline.lookingAt()) {
      int start = dateline.start("end");
      text.setCharAt(start, '\n');
      for (int i = start + 1; i < dateline.end("end"); i++) {
        text.setCharAt(i, '\n');
      }
    }
  }
}
