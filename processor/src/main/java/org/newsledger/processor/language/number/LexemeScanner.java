package org.newsledger.processor.language.number;

import java.util.ArrayList;
import java.util.List;
import org.newsledger.processor.language.number.Lexeme.Kind;

/** Cuts text into lexemes by character class alone. */
final class LexemeScanner {

  private final String text;
  private final int end;
  private int at;

  LexemeScanner(String text, int start, int end) {
    this.text = text;
    this.at = start;
    this.end = end;
  }

  List<Lexeme> scan() {
    List<Lexeme> lexemes = new ArrayList<>();
    boolean spaced = true;
    while (at < end) {
      int point = text.codePointAt(at);
      if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
        skip(point);
        spaced = true;
      } else {
        lexemes.add(next(point, spaced));
        spaced = false;
      }
    }
    return lexemes;
  }

  private Lexeme next(int point, boolean spaced) {
    int start = at;
    Kind kind = kind(point);
    if (kind == Kind.WORD) {
      word();
    } else if (kind == Kind.NUMBER) {
      number();
    } else {
      skip(point);
    }
    return Lexeme.of(kind, start, text.substring(start, at).replace('’', '\''), spaced);
  }

  private void skip(int point) {
    at = Math.min(end, at + Character.charCount(point));
  }

  private static Kind kind(int point) {
    if (isDigit(point)) {
      return Kind.NUMBER;
    }
    return Character.isLetter(point) ? Kind.WORD : Kind.MARK;
  }

  private static boolean isDigit(int point) {
    return point >= '0' && point <= '9';
  }

  /** Letters, with the periods of "a.m." and the apostrophe of "o'clock" but not of "Sunday's". */
  private void word() {
    int start = at;
    while (at < end && continuesWord(start)) {
      skip(text.codePointAt(at));
    }
    at = endOfModels();
    if (at < end && text.charAt(at) == '.' && text.lastIndexOf('.', at - 1) > start) {
      at++;
    }
  }

  /** "GR4s", "MiG29s": models of a thing, and no number. */
  private int endOfModels() {
    int digits = at;
    while (digits < end && isDigit(text.charAt(digits))) {
      digits++;
    }
    boolean plural = digits > at && digits < end && text.charAt(digits) == 's';
    return plural && !letter(digits + 1) ? digits + 1 : at;
  }

  private boolean continuesWord(int start) {
    int point = text.codePointAt(at);
    if (Character.isLetter(point) || Character.getType(point) == Character.NON_SPACING_MARK) {
      return true;
    }
    if (at + 1 >= end || !Character.isLetter(text.codePointAt(at + 1))) {
      return false;
    }
    if (point == '.') {
      return isInitial(start) && !letter(at + 2);
    }
    return isApostrophe(point) && at - start == 1 && letter(at + 2);
  }

  /** Whether single letters and periods alone have been read so far. */
  private boolean isInitial(int start) {
    return at - start == 1 || text.charAt(at - 2) == '.';
  }

  private boolean letter(int index) {
    return index < end && Character.isLetter(text.charAt(index));
  }

  private static boolean isApostrophe(int point) {
    return point == '\'' || point == '’';
  }

  /** Digits with commas and periods between digits. */
  private void number() {
    while (at < end && (isDigit(text.charAt(at)) || isSeparator())) {
      at++;
    }
  }

  private boolean isSeparator() {
    char c = text.charAt(at);
    return (c == ',' || c == '.') && at + 1 < end && isDigit(text.charAt(at + 1));
  }
}
