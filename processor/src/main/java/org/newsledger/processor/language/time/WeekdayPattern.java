package org.newsledger.processor.language.time;

import java.util.Optional;
import org.newsledger.processor.language.number.Lexemes;
import org.newsledger.processor.language.time.Meaning.DayPart;
import org.newsledger.processor.language.time.Meaning.Weekday;
import org.newsledger.processor.language.time.TimeWords.Name;
import org.newsledger.processor.language.time.TimeWords.PartOfDay;
import org.newsledger.processor.language.time.TimeWords.Sort;

/** Days of the week: "Saturday", "last Friday", "Monday morning". */
final class WeekdayPattern implements Pattern {

  private final TimeWords words;

  WeekdayPattern(TimeWords words) {
    this.words = words;
  }

  @Override
  public Optional<Match> match(Lexemes text, int at) {
    Prefix prefix = Prefix.read(words, text, at);
    if (prefix.part() || (prefix.isBare() && prefix.end() > at)) {
      return Optional.empty();
    }
    Optional<Name> name = words.weekday(text.get(prefix.end()));
    if (name.isEmpty() || name.get().sort() == Sort.PLURAL) {
      return Optional.empty();
    }
    int end = prefix.end() + 1;
    if (name.get().sort() == Sort.ABBREVIATION) {
      if (!text.get(end).is(".") || !text.glued(end) || text.get(end + 1).isCapitalised()) {
        return Optional.empty();
      }
      end++;
    }
    Weekday day = new Weekday(name.get().number(), prefix.shift());
    Optional<PartOfDay> part = words.partOfDay(text.get(end)).filter(p -> !p.clock());
    return Optional.of(
        part.map(p -> new DayPart(day, p.code())).isPresent()
            ? new Match(at, end + 1, new DayPart(day, part.get().code()))
            : new Match(at, end, day));
  }
}
