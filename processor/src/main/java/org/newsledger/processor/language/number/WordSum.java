package org.newsledger.processor.language.number;

import org.newsledger.processor.language.number.NumberWords.Kind;
import org.newsledger.processor.language.number.NumberWords.Word;
import org.newsledger.processor.language.number.Numeral.Form;

/** Adds number words up from left to right as long as they fit one number. */
final class WordSum {

  private double total;
  private double current;
  private double lastScale = Double.MAX_VALUE;
  private Kind last = Kind.NONE;

  /** Takes the next word; false where it begins another number or is none. */
  boolean take(Word word) {
    boolean taken =
        switch (word.kind()) {
          case UNIT -> add(word, last == Kind.TEN && word.value() < 10 && word.value() > 0);
          case TEN -> add(word, false);
          case MULTIPLIER -> multiply(word);
          case SCALE -> scale(word);
          default -> false;
        };
    last = taken ? word.kind() : last;
    return taken;
  }

  /** Whether an ordinal may end the number: "twenty-first", "hundred and third". */
  boolean takesOrdinal(Word word) {
    return (last == Kind.TEN && word.value() < 10) || (endsInScale() && word.value() < 100);
  }

  /** Whether "and" may follow within the number. */
  boolean endsInScale() {
    return last == Kind.MULTIPLIER || last == Kind.SCALE;
  }

  double value() {
    return total + current;
  }

  Numeral at(int start, int end) {
    boolean scaled = last == Kind.SCALE && current == 0;
    return new Numeral(start, end, value(), scaled ? lastScale : 1, Form.WORDS);
  }

  private boolean add(Word word, boolean afterTen) {
    if (last != Kind.NONE && !endsInScale() && !afterTen) {
      return false;
    }
    current += word.value();
    return true;
  }

  private boolean multiply(Word word) {
    if (current >= word.value() || last == Kind.MULTIPLIER) {
      return false;
    }
    current = (current == 0 ? 1 : current) * word.value();
    return true;
  }

  private boolean scale(Word word) {
    if (word.value() >= lastScale) {
      return false;
    }
    total += (current == 0 ? 1 : current) * word.value();
    current = 0;
    lastScale = word.value();
    return true;
  }
}
