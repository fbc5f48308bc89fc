package org.newsledger.processor.language.time;

import java.util.Optional;
import org.newsledger.processor.language.number.Lexemes;
import org.newsledger.processor.language.number.Numeral;
import org.newsledger.processor.language.number.NumeralParser;
import org.newsledger.processor.language.time.TimeWords.Role;
import org.newsledger.processor.language.time.TimeWords.UnitWord;

/** Reads so many units of time: "two weeks", "a few months", "five-year", "days". */
final class AmountReader {

  /**
   * An amount of time.
   *
   * @param value how many units; of no meaning where vague or bare plural
   * @param bare whether no number or article stands before the unit
   * @param vague whether "several" or "few" stands there
   * @param times how many of the unit the word itself is worth
   */
  record Amount(
      TimeUnit unit,
      double value,
      boolean bare,
      boolean vague,
      boolean plural,
      int times,
      int end) {}

  private final TimeWords words;
  private final NumeralParser numbers;

  AmountReader(TimeWords words, NumeralParser numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  Optional<Amount> read(Lexemes text, int at) {
    Optional<Numeral> number = numbers.parse(text, at).filter(n -> isCount(text, n));
    if (number.isPresent()) {
      boolean open = number.get().form() == Numeral.Form.OPEN;
      int end =
          number.get().form() == Numeral.Form.COLLECTIVE
              ? number.get().end() + 1
              : number.get().end();
      return unit(text, end, number.get().value(), false, open);
    }
    Optional<Amount> part = part(text, at);
    if (part.isPresent()) {
      return part;
    }
    int start = at;
    boolean article = words.is(Role.ARTICLE, text.get(start));
    start = article ? start + 1 : start;
    boolean vague = words.is(Role.VAGUE, text.get(start));
    start = vague ? start + 1 : start;
    start = vague && words.is(Role.OF, text.get(start)) ? start + 1 : start;
    return unit(text, start, 1, start == at, vague);
  }

  /** "half an hour", "a half-century", "a quarter of a century". */
  private Optional<Amount> part(Lexemes text, int at) {
    Optional<Numeral> part =
        numbers.fraction(text, at).filter(n -> n.value() * 4 == Math.rint(n.value() * 4));
    if (part.isEmpty()) {
      return Optional.empty();
    }
    int end = part.get().end();
    end = words.is(Role.OF, text.get(end)) || text.hyphen(end) ? end + 1 : end;
    end = words.is(Role.ARTICLE, text.get(end)) ? end + 1 : end;
    return unit(text, end, part.get().value(), false, false).filter(a -> !a.plural());
  }

  private static boolean isCount(Lexemes text, Numeral number) {
    boolean glued = text.glued(number.end()) && text.get(number.end()).isWord();
    return number.isCardinal() && !glued && number.form() != Numeral.Form.BOTH;
  }

  private Optional<Amount> unit(Lexemes text, int at, double value, boolean bare, boolean vague) {
    int start = !bare && text.hyphen(at) ? at + 1 : at;
    boolean filled = !bare && words.is(Role.FILLER, text.get(start));
    int unit = filled ? start + 1 : start;
    Optional<UnitWord> word = words.unit(text.get(unit)).filter(u -> text.get(unit).isWord());
    return word.map(
        u -> new Amount(u.unit(), value * u.times(), bare, vague, u.plural(), u.times(), unit + 1));
  }
}
