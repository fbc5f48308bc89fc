package org.newsledger.processor.language.number;

import java.util.Locale;

/**
 * The smallest piece that numbers and dates are read from: a run of letters, a run of digits with
 * their separators, or one mark. Finer than a parser's token, so that "23-year-old" is read alike
 * however it was tokenised.
 *
 * @param start first UTF-16 unit in the article's text
 * @param end after the last unit
 * @param text as written, quotes and dashes made plain
 * @param lower the text in lower case
 * @param spaced whether white space stands before it
 * @param token index of the token it lies in, -1 where none is known
 * @param tag part of speech of that token, empty where none is known
 */
public record Lexeme(
    Kind kind,
    int start,
    int end,
    String text,
    String lower,
    boolean spaced,
    int token,
    String tag) {

  /** What a lexeme is made of. */
  public enum Kind {
    WORD,
    NUMBER,
    MARK
  }

  static Lexeme of(Kind kind, int start, String text, boolean spaced) {
    return new Lexeme(
        kind, start, start + text.length(), text, text.toLowerCase(Locale.ROOT), spaced, -1, "");
  }

  Lexeme tagged(int index, String partOfSpeech) {
    return new Lexeme(kind, start, end, text, lower, spaced, index, partOfSpeech);
  }

  /** Whether this is a run of letters. */
  public boolean isWord() {
    return kind == Kind.WORD;
  }

  /** Whether this is a run of digits. */
  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  /** Whether this is the given mark or lower-case word. */
  public boolean is(String other) {
    return lower.equals(other);
  }

  /** Whether it begins with a capital. */
  public boolean isCapitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether it is a hyphen or a dash. */
  public boolean isDash() {
    return is("-") || is("–") || is("—");
  }
}
