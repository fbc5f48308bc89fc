package org.newsledger.processor.language.time;

import java.util.Optional;
import org.newsledger.processor.language.number.Lexeme;
import org.newsledger.processor.language.number.Lexemes;
import org.newsledger.processor.language.time.TimeWords.Role;

/** Reads year numbers: "2019", "431 BC", "AD 79". */
final class YearReader {

  /**
   * A year.
   *
   * @param number negative before Christ
   * @param end index after its last lexeme
   */
  record Year(int number, int end) {}

  private static final int FIRST = 1000;
  private static final int LAST = 2150;

  private final TimeWords words;

  YearReader(TimeWords words) {
    this.words = words;
  }

  /** The year of four digits, or of an era, at {@code at}. */
  Optional<Year> read(Lexemes text, int at) {
    int start = words.is(Role.AD, text.get(at)) ? at + 1 : at;
    int number = number(text.get(start));
    if (number <= 0 || (text.glued(start + 1) && text.get(start + 1).isWord())) {
      return Optional.empty();
    }
    if (words.is(Role.BC, text.get(start + 1))) {
      return Optional.of(new Year(-number, start + 2));
    }
    if (words.is(Role.AD, text.get(start + 1)) && text.get(start + 1).isCapitalised()) {
      return Optional.of(new Year(number, start + 2));
    }
    boolean plain = text.get(start).text().length() == 4 && number >= FIRST && number <= LAST;
    return plain || (start > at && text.get(at).text().equals("AD"))
        ? Optional.of(new Year(number, start + 1))
        : Optional.empty();
  }

  /** The worth of one to four digits, else 0. */
  static int number(Lexeme lexeme) {
    boolean digits = lexeme.isNumber() && lexeme.text().length() <= 4;
    return digits && lexeme.text().chars().allMatch(Character::isDigit)
        ? Integer.parseInt(lexeme.text())
        : 0;
  }
}
