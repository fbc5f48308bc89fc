package org.newsledger.processor.language.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.newsledger.processor.language.number.Lexeme;
import org.newsledger.processor.language.number.Lexemes;
import org.newsledger.processor.language.time.Meaning.CalendarDate;
import org.newsledger.processor.language.time.Meaning.Shift;
import org.newsledger.processor.language.time.TimeWords.Name;
import org.newsledger.processor.language.time.TimeWords.Role;
import org.newsledger.processor.language.time.TimeWords.Sort;
import org.newsledger.processor.language.time.YearReader.Year;

/** Dates with a month: "Monday, Oct. 28, 2019", "23 March", "early May 1942", "2019-10-28". */
final class CalendarPattern implements Pattern {

  private final TimeWords words;
  private final YearReader years;

  CalendarPattern(TimeWords words) {
    this.words = words;
    this.years = new YearReader(words);
  }

  @Override
  public Optional<Match> match(Lexemes text, int at) {
    Prefix prefix = Prefix.read(words, text, at);
    if (prefix.isBare() && prefix.end() > at) {
      return number(text, at + 1).map(m -> m.from(at));
    }
    int core = afterWeekday(text, prefix.end());
    Optional<Match> date = number(text, core).or(() -> monthFirst(text, core));
    if (date.isEmpty() && core == prefix.end()) {
      date = month(text, core, !prefix.isBare());
    }
    int start = core > prefix.end() && !prefix.part() ? prefix.end() : at;
    return date.map(m -> prefixed(start, prefix, m)).filter(m -> m.start() == at);
  }

  private static Match prefixed(int at, Prefix prefix, Match match) {
    CalendarDate date = (CalendarDate) match.meaning();
    CalendarDate shifted =
        prefix.shift() == Shift.NONE || date.ofYear() ? date : date.shifted(prefix.shift());
    CalendarDate whole =
        new CalendarDate(
            shifted.year(),
            shifted.month(),
            shifted.day(),
            shifted.shift(),
            shifted.ofYear(),
            prefix.part());
    return new Match(at, match.end(), whole);
  }

  private int afterWeekday(Lexemes text, int at) {
    if (words.weekday(text.get(at)).isEmpty()) {
      return at;
    }
    int next = text.get(at + 1).is(".") ? at + 2 : at + 1;
    next = text.get(next).is(",") ? next + 1 : next;
    return words.is(Role.DETERMINER, text.get(next)) ? next + 1 : next;
  }

  /** Dates that begin with a number. */
  private Optional<Match> number(Lexemes text, int at) {
    if (!text.get(at).isNumber()) {
      return Optional.empty();
    }
    return numeric(text, at)
        .or(() -> dayFirst(text, at))
        .or(() -> dayBefore(text, at))
        .or(() -> dayAfter(text, at));
  }

  /** "2019-10-28", "2019/10/28", and "28/10/2019" where it can be nothing else. */
  private Optional<Match> numeric(Lexemes text, int at) {
    boolean joined = isJoint(text, at + 1) && isJoint(text, at + 3);
    if (!joined || !text.get(at + 1).is(text.get(at + 3).text())) {
      return Optional.empty();
    }
    int first = YearReader.number(text.get(at));
    int second = YearReader.number(text.get(at + 2));
    int third = YearReader.number(text.get(at + 4));
    boolean iso = text.get(at).text().length() == 4;
    if (!iso && text.get(at + 4).text().length() != 4) {
      return Optional.empty();
    }
    if (iso) {
      return valid(new Match(at, at + 5, CalendarDate.of(first, second, third)));
    }
    if (first > 12 || first == second) {
      return valid(new Match(at, at + 5, CalendarDate.of(third, second, first)));
    }
    return second > 12
        ? valid(new Match(at, at + 5, CalendarDate.of(third, first, second)))
        : Optional.empty();
  }

  private static boolean isJoint(Lexemes text, int at) {
    boolean mark = text.get(at).is("-") || text.get(at).is("/");
    return mark && text.glued(at) && text.glued(at + 1) && text.get(at + 1).isNumber();
  }

  /** "23 March", "23rd of March 2019", "28 Oct. 2019". */
  private Optional<Match> dayFirst(Lexemes text, int at) {
    int end = dayEnd(text, at);
    int month = words.is(Role.OF, text.get(end)) || text.hyphen(end) ? end + 1 : end;
    Optional<Name> name = words.month(text.get(month));
    if (end == at || name.isEmpty()) {
      return Optional.empty();
    }
    int day = YearReader.number(text.get(at));
    return valid(withYear(text, at, afterPeriod(text, month, name.get()), name.get(), day));
  }

  /** The first day of "28 and 29 August", "14-16 June": its month stands behind the second. */
  private Optional<Match> dayBefore(Lexemes text, int at) {
    int end = dayEnd(text, at);
    if (end == at || !connects(text, end)) {
      return Optional.empty();
    }
    return dayFirst(text, end + 1)
        .map(m -> withDay((CalendarDate) m.meaning(), at, end, YearReader.number(text.get(at))))
        .flatMap(CalendarPattern::valid);
  }

  /** The second day of "April 24 and 25", "March 5-9, 1918": its month stands before the first. */
  private Optional<Match> dayAfter(Lexemes text, int at) {
    int end = dayEnd(text, at);
    int month = text.get(at - 3).is(".") ? at - 4 : at - 3;
    Optional<Name> name = words.month(text.get(month));
    boolean follows = end > at && connects(text, at - 1) && dayEnd(text, at - 2) == at - 1;
    boolean counted = text.get(end).isWord() && text.get(end).tag().startsWith("NN");
    if (!follows || name.isEmpty() || counted) {
      return Optional.empty();
    }
    return valid(withYear(text, at, end, name.get(), YearReader.number(text.get(at))));
  }

  private static Match withDay(CalendarDate date, int at, int end, int day) {
    return new Match(at, end, CalendarDate.of(date.year(), date.month(), day));
  }

  private boolean connects(Lexemes text, int at) {
    Lexeme lexeme = text.get(at);
    return words.is(Role.AND, lexeme)
        || words.is(Role.TO, lexeme)
        || words.is(Role.OR, lexeme)
        || text.hyphen(at);
  }

  /** "March 23", "Oct. 28, 2019", "May 5th of that year". */
  private Optional<Match> monthFirst(Lexemes text, int at) {
    Optional<Name> name = words.month(text.get(at));
    if (name.isEmpty()) {
      return Optional.empty();
    }
    int day = afterPeriod(text, at, name.get());
    day = words.is(Role.DETERMINER, text.get(day)) ? day + 1 : day;
    int end = dayEnd(text, day);
    if (end == day || (text.get(end).is(":") && text.glued(end + 1))) {
      return Optional.empty();
    }
    return valid(withYear(text, at, end, name.get(), YearReader.number(text.get(day))));
  }

  /** A month with a year, or alone where it can be nothing else. */
  private Optional<Match> month(Lexemes text, int at, boolean prefixed) {
    Optional<Name> name = words.month(text.get(at));
    if (name.isEmpty()) {
      return Optional.empty();
    }
    int end = afterPeriod(text, at, name.get());
    Match match = withYear(text, at, end, name.get(), 0);
    boolean cue = prefixed || words.is(Role.MONTH_CUE, text.get(at - 1));
    boolean sure = match.end() > end || isSure(text, at, end, name.get().sort(), cue);
    return sure ? Optional.of(match) : Optional.empty();
  }

  private static boolean isSure(Lexemes text, int at, int end, Sort sort, boolean cue) {
    Lexeme next = text.get(end);
    boolean person = next.isCapitalised() && next.tag().equals("NNP") && !cue;
    return switch (sort) {
      case NAME -> !person;
      case ABBREVIATION -> end > at + 1;
      case VERB -> cue && !text.get(at).tag().startsWith("VB") && !text.get(at).tag().equals("MD");
      default -> cue && end > at + 1;
    };
  }

  private static int afterPeriod(Lexemes text, int month, Name name) {
    boolean period = name.sort() == Sort.ABBREVIATION || name.sort() == Sort.RARE;
    return period && text.get(month + 1).is(".") && text.glued(month + 1) ? month + 2 : month + 1;
  }

  /** The end of the day's number at {@code at}; {@code at} itself where there is none. */
  private static int dayEnd(Lexemes text, int at) {
    Lexeme number = text.get(at);
    int day = YearReader.number(number);
    if (number.text().length() > 2 || day < 1 || day > 31) {
      return at;
    }
    Lexeme ending = text.get(at + 1);
    boolean ordinal = text.glued(at + 1) && ending.isWord() && ending.text().length() == 2;
    return ordinal ? at + 2 : text.glued(at + 1) && ending.isWord() ? at : at + 1;
  }

  /** Adds the year, or "last year", that follows at {@code end}. */
  private Match withYear(Lexemes text, int at, int end, Name month, int day) {
    CalendarDate date = CalendarDate.of(0, month.number(), day);
    int next = text.get(end).is(",") || words.is(Role.OF, text.get(end)) ? end + 1 : end;
    Optional<Year> year = years.read(text, next);
    if (year.isPresent() && !(day == 0 && isCount(text, year.get().end()))) {
      return new Match(
          at, year.get().end(), CalendarDate.of(year.get().number(), month.number(), day));
    }
    Prefix shift = Prefix.read(words, text, next);
    boolean ofYear =
        shift.shift() != Shift.NONE
            && !shift.part()
            && words.unit(text.get(shift.end())).filter(u -> u.unit() == TimeUnit.YEAR).isPresent();
    return ofYear
        ? new Match(at, shift.end() + 1, date.inYear(shift.shift()))
        : new Match(at, end, date);
  }

  private static boolean isCount(Lexemes text, int end) {
    return text.get(end).tag().equals("NNS");
  }

  private static Optional<Match> valid(Match match) {
    CalendarDate date = (CalendarDate) match.meaning();
    try {
      LocalDate.of(date.year() == 0 ? 2000 : date.year(), date.month(), date.day());
      return Optional.of(match);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
