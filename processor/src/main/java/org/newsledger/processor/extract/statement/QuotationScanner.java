package org.newsledger.processor.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsledger.processor.extract.statement.Statement.Span;

/**
 * Finds what stands between quotation marks: curly, straight and doubled ones, guillemets, and
 * single marks where no double ones are open. Marks within a quotation belong to it. A quotation
 * whose closing mark is missing runs to the end of its paragraph if the next one opens with a mark
 * again, else the mark is taken for a stray one.
 */
final class QuotationScanner {

  private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]+(?:\\n[^\\n]+)*");
  private static final String DOUBLE_OPEN = "“„«‟";
  private static final String DOUBLE_CLOSE = "”»";
  private static final int LONGEST_SINGLE = 600;

  private final String text;
  private final List<Quotation> found = new ArrayList<>();

  private QuotationScanner(String text) {
    this.text = text;
  }

  /** The quotations of a text in order, none within another. */
  static List<Quotation> scan(String text) {
    return new QuotationScanner(text).scan();
  }

  private List<Quotation> scan() {
    Matcher paragraph = PARAGRAPH.matcher(text);
    boolean open = false;
    while (paragraph.find()) {
      open = scanParagraph(paragraph.start(), paragraph.end(), open);
    }
    return List.copyOf(found);
  }

  /** Whether the paragraph ends within a quotation. */
  private boolean scanParagraph(int start, int end, boolean formerOpen) {
    boolean continues = formerOpen;
    int at = start;
    while (at < end) {
      int width = markWidth(at);
      if (width == 0 || !opens(at, width, start, end)) {
        at += Math.max(1, width);
        continue;
      }
      int close = closing(at, width, end);
      if (close < 0) {
        if (isSingle(at, width) || !nextParagraphOpens(end)) {
          at += width;
          continue;
        }
        add(at, width, end, 0, continues);
        return true;
      }
      add(at, width, close, markWidth(close), continues && onlySpaceBefore(at, start));
      continues = false;
      at = close + markWidth(close);
    }
    return false;
  }

  private void add(int open, int width, int close, int closeWidth, boolean continues) {
    int from = open + width;
    int to = close;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      found.add(new Quotation(new Span(open, close + closeWidth), new Span(from, to), continues));
    }
  }

  /** The length of the quotation mark at a place, 0 where there is none. */
  private int markWidth(int at) {
    char c = text.charAt(at);
    if (c == '"' || DOUBLE_OPEN.indexOf(c) >= 0 || DOUBLE_CLOSE.indexOf(c) >= 0) {
      return 1;
    }
    if (isApostrophe(c) || c == '`') {
      return at + 1 < text.length() && text.charAt(at + 1) == c && c != '‘' ? 2 : 1;
    }
    return 0;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘';
  }

  private boolean isSingle(int at, int width) {
    return width == 1 && (isApostrophe(text.charAt(at)) || text.charAt(at) == '`');
  }

  private boolean opens(int at, int width, int start, int end) {
    char c = text.charAt(at);
    if (DOUBLE_OPEN.indexOf(c) >= 0) {
      return true;
    }
    boolean wordFollows = at + width < end && startsWord(at + width);
    boolean atStart = at == start || opensAfter(text.charAt(at - 1));
    if (isSingle(at, width)) {
      return c != '’' && atStart && wordFollows && !isElision(at + 1, end);
    }
    return c != '”' && atStart && at + width < end;
  }

  private static boolean opensAfter(char before) {
    return Character.isWhitespace(before) || "([{-–—―".indexOf(before) >= 0 || before == '\u00a0';
  }

  private boolean startsWord(int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c) || "[(…$£€.“\"".indexOf(c) >= 0;
  }

  /** "'90s", "'em". */
  private boolean isElision(int at, int end) {
    if (Character.isDigit(text.charAt(at))) {
      return at + 2 < end && Character.isDigit(text.charAt(at + 1));
    }
    return text.startsWith("em ", at)
        || text.startsWith("til ", at)
        || text.startsWith("cause ", at);
  }

  private int closing(int open, int width, int end) {
    return isSingle(open, width) ? closingSingle(open, end) : closingDouble(open, width, end);
  }

  private int closingDouble(int open, int width, int end) {
    char kind = text.charAt(open);
    int nested = 0;
    for (int at = open + width; at < end; at++) {
      int here = markWidth(at);
      if (here == 0 || isSingle(at, here)) {
        continue;
      }
      char c = text.charAt(at);
      if (kind == '“' && c == '"' && (nested > 0 || opensWithin(at, end))) {
        nested += opensWithin(at, end) ? 1 : -1;
        continue;
      }
      if ((width == 2 && here == 2) || (kind == '"' && c == '"')) {
        return at;
      }
      if (DOUBLE_OPEN.indexOf(kind) >= 0 && (DOUBLE_CLOSE.indexOf(c) >= 0 || c == '"')) {
        return at;
      }
      if (kind == '"' && c == '”') {
        return at;
      }
      at += here - 1;
    }
    return -1;
  }

  /** “It follows the "coup" of May”: a straight mark before a word, behind a blank. */
  private boolean opensWithin(int at, int end) {
    return at + 1 < end
        && Character.isWhitespace(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  /** A mark after punctuation closes; else the first that can be no apostrophe within a word. */
  private int closingSingle(int open, int end) {
    int plain = -1;
    for (int at = open + 1; at < Math.min(end, open + LONGEST_SINGLE); at++) {
      char c = text.charAt(at);
      if (c == '‘' || c == '"' || c == '“') {
        return plain;
      }
      boolean wordEnds = at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1));
      if ((c != '\'' && c != '’') || !wordEnds) {
        continue;
      }
      if (",.?!…".indexOf(text.charAt(at - 1)) >= 0) {
        return at;
      }
      if (plain < 0 && (text.charAt(at - 1) != 's' || !spaceAndLetter(at + 1, end))) {
        plain = at;
      }
    }
    return plain;
  }

  /** After a plural's genitive a word follows. */
  private boolean spaceAndLetter(int at, int end) {
    return at + 1 < end && text.charAt(at) == ' ' && Character.isLetter(text.charAt(at + 1));
  }

  private boolean onlySpaceBefore(int at, int start) {
    return text.substring(start, at).isBlank();
  }

  private boolean nextParagraphOpens(int end) {
    int at = end;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < text.length() && markWidth(at) > 0 && !isSingle(at, markWidth(at));
  }
}
