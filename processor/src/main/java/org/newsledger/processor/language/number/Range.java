package org.newsledger.processor.language.number;

/**
 * One number, or two that bound a range.
 *
 * @param start index of the first lexeme, which may be the word "between"
 */
record Range(int start, Numeral first, Numeral last) {

  static Range of(Numeral number) {
    return new Range(number.start(), number, number);
  }

  boolean isRange() {
    return !first.equals(last);
  }

  int end() {
    return last.end();
  }

  Bounds bounds() {
    return isRange() ? Bounds.between(first, last) : Bounds.of(first);
  }
}
