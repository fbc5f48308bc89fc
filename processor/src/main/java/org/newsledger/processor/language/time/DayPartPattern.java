package org.newsledger.processor.language.time;

import java.util.List;
import java.util.Optional;
import org.newsledger.processor.language.number.Lexemes;
import org.newsledger.processor.language.time.Meaning.DayPart;
import org.newsledger.processor.language.time.TimeWords.PartOfDay;
import org.newsledger.processor.language.time.TimeWords.Role;

/** Parts of a named day: "the night of 8 February 1904", "the morning of Friday, Oct. 23". */
final class DayPartPattern implements Pattern {

  private final TimeWords words;
  private final List<Pattern> days;

  DayPartPattern(TimeWords words, List<Pattern> days) {
    this.words = words;
    this.days = days;
  }

  @Override
  public Optional<Match> match(Lexemes text, int at) {
    int start = words.is(Role.DETERMINER, text.get(at)) ? at + 1 : at;
    start = words.is(Role.ADJECTIVE_PART, text.get(start)) ? start + 1 : start;
    Optional<PartOfDay> part = words.partOfDay(text.get(start)).filter(p -> !p.clock());
    if (part.isEmpty() || !words.is(Role.OF, text.get(start + 1))) {
      return Optional.empty();
    }
    int day = start + 2;
    return days.stream()
        .flatMap(p -> p.match(text, day).stream())
        .findFirst()
        .map(m -> new Match(at, m.end(), new DayPart(m.meaning(), part.get().code())));
  }
}
