package org.newsledger.processor.language.time;

import java.util.Optional;
import org.newsledger.processor.language.number.Lexemes;
import org.newsledger.processor.language.time.Meaning.CalendarDate;
import org.newsledger.processor.language.time.Meaning.Holding;
import org.newsledger.processor.language.time.TimeWords.Role;

/** Weeks that are named by one of their days: "the week of March 6", "the weekend of 4 June". */
final class UnitOfDayPattern implements Pattern {

  private final TimeWords words;
  private final Pattern dates;

  UnitOfDayPattern(TimeWords words, Pattern dates) {
    this.words = words;
    this.dates = dates;
  }

  @Override
  public Optional<Match> match(Lexemes text, int at) {
    int noun = words.is(Role.DETERMINER, text.get(at)) ? at + 1 : at;
    Optional<TimeUnit> week =
        words
            .unit(text.get(noun))
            .filter(u -> !u.plural())
            .map(TimeWords.UnitWord::unit)
            .filter(u -> u == TimeUnit.WEEK || u == TimeUnit.WEEKEND);
    return week.isPresent() && words.is(Role.OF, text.get(noun + 1))
        ? dates
            .match(text, noun + 2)
            .filter(m -> m.meaning() instanceof CalendarDate date && date.day() > 0)
            .map(m -> new Match(at, m.end(), new Holding(week.get(), m.meaning())))
        : Optional.empty();
  }
}
