package org.newsledger.processor.language.time;

import java.util.Optional;
import org.newsledger.processor.language.number.Lexemes;
import org.newsledger.processor.language.number.Numeral;
import org.newsledger.processor.language.number.NumeralParser;
import org.newsledger.processor.language.time.Meaning.Quarter;
import org.newsledger.processor.language.time.Meaning.Shift;
import org.newsledger.processor.language.time.TimeWords.Role;
import org.newsledger.processor.language.time.YearReader.Year;

/** Quarters: "the third quarter of 2018", "first quarter last year". */
final class QuarterPattern implements Pattern {

  private final TimeWords words;
  private final YearReader years;
  private final NumeralParser numbers;

  QuarterPattern(TimeWords words, NumeralParser numbers) {
    this.words = words;
    this.years = new YearReader(words);
    this.numbers = numbers;
  }

  @Override
  public Optional<Match> match(Lexemes text, int at) {
    int start = words.is(Role.DEFINITE, text.get(at)) ? at + 1 : at;
    Optional<Numeral> ordinal =
        numbers.parse(text, start).filter(n -> n.form() == Numeral.Form.ORDINAL && n.value() <= 4);
    if (ordinal.isEmpty() || !isUnit(text, ordinal.get().end(), TimeUnit.QUARTER)) {
      return Optional.empty();
    }
    return Optional.of(dated(text, at, ordinal.get().end() + 1, (int) ordinal.get().value()));
  }

  private Match dated(Lexemes text, int at, int end, int number) {
    int next = words.is(Role.OF, text.get(end)) ? end + 1 : end;
    Optional<Year> year = years.read(text, next);
    if (year.isPresent()) {
      return new Match(at, year.get().end(), new Quarter(number, year.get().number(), Shift.NONE));
    }
    Prefix of = Prefix.read(words, text, next);
    boolean ofYear = of.shift() != Shift.NONE && isUnit(text, of.end(), TimeUnit.YEAR);
    return ofYear
        ? new Match(at, of.end() + 1, new Quarter(number, 0, of.shift()))
        : new Match(at, end, new Quarter(number, 0, Shift.NONE));
  }

  private boolean isUnit(Lexemes text, int at, TimeUnit unit) {
    return words.unit(text.get(at)).filter(u -> u.unit() == unit && !u.plural()).isPresent();
  }
}
