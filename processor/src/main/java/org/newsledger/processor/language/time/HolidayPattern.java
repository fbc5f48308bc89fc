package org.newsledger.processor.language.time;

import java.util.Optional;
import org.newsledger.processor.language.number.Lexemes;
import org.newsledger.processor.language.time.Meaning.Holiday;
import org.newsledger.processor.language.time.TimeWords.Phrase;
import org.newsledger.processor.language.time.YearReader.Year;

/** Holidays: "Thanksgiving Day", "last Christmas", "Easter 1916". */
final class HolidayPattern implements Pattern {

  private final TimeWords words;
  private final YearReader years;

  HolidayPattern(TimeWords words) {
    this.words = words;
    this.years = new YearReader(words);
  }

  @Override
  public Optional<Match> match(Lexemes text, int at) {
    Prefix prefix = Prefix.read(words, text, at);
    if (prefix.part() || (prefix.isBare() && prefix.end() > at)) {
      return Optional.empty();
    }
    Optional<Phrase<HolidayRule>> phrase =
        words.holiday(text, prefix.end()).filter(p -> text.get(prefix.end()).isCapitalised());
    return phrase.map(p -> dated(text, at, prefix, p));
  }

  private Match dated(Lexemes text, int at, Prefix prefix, Phrase<HolidayRule> phrase) {
    int end = prefix.end() + phrase.words().size();
    Optional<Year> year = years.read(text, end).filter(y -> y.number() > 0);
    int number = year.map(Year::number).orElse(0);
    return new Match(
        at, year.map(Year::end).orElse(end), new Holiday(phrase.value(), number, prefix.shift()));
  }
}
