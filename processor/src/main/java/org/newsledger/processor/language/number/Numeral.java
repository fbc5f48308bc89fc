package org.newsledger.processor.language.number;

/**
 * A number as written, without the words around it that limit it.
 *
 * @param start index of its first lexeme
 * @param end index after its last lexeme
 * @param value its worth; for an open number the least
 * @param scale what a scale word at its end multiplied it by, else 1
 */
public record Numeral(int start, int end, double value, double scale, Form form) {

  /** How it is written. */
  public enum Form {
    /** Digits alone, so it may be a year. */
    PLAIN_DIGITS,
    /** Digits with separators or followed by a scale word. */
    DIGITS,
    WORDS,
    ORDINAL,
    /** "dozens", "several hundred". */
    OPEN,
    /** "a couple of". */
    COLLECTIVE,
    BOTH
  }

  /** Whether it tells how many, not which. */
  public boolean isCardinal() {
    return form != Form.ORDINAL;
  }

  /** Whether it is a whole number. */
  public boolean isWhole() {
    return value == Math.rint(value);
  }

  Numeral times(double factor) {
    return new Numeral(start, end, value * factor, scale * factor, form);
  }
}
