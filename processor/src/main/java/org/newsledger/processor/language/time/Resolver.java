package org.newsledger.processor.language.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.newsledger.processor.language.TemporalExpression.Precision;
import org.newsledger.processor.language.time.Meaning.CalendarDate;
import org.newsledger.processor.language.time.Meaning.Clock;
import org.newsledger.processor.language.time.Meaning.DayPart;
import org.newsledger.processor.language.time.Meaning.Era;
import org.newsledger.processor.language.time.Meaning.Fixed;
import org.newsledger.processor.language.time.Meaning.Holding;
import org.newsledger.processor.language.time.Meaning.Holiday;
import org.newsledger.processor.language.time.Meaning.Quarter;
import org.newsledger.processor.language.time.Meaning.Season;
import org.newsledger.processor.language.time.Meaning.Shift;
import org.newsledger.processor.language.time.Meaning.Shifted;
import org.newsledger.processor.language.time.Meaning.Span;
import org.newsledger.processor.language.time.Meaning.Weekday;

/** Turns meanings into days, on a timeline; what has no anchor stays unresolved. */
final class Resolver {

  private final Timeline timeline;
  private final YearChooser years;

  Resolver(Timeline timeline) {
    this.timeline = timeline;
    this.years = new YearChooser(timeline);
  }

  Resolved resolve(Meaning meaning, Tense tense) {
    if (meaning instanceof CalendarDate date) {
      return calendar(date, tense);
    }
    if (meaning instanceof Weekday weekday) {
      return weekday(weekday, tense);
    }
    if (meaning instanceof Shifted shifted) {
      return shifted(shifted, tense);
    }
    if (meaning instanceof Span span) {
      return span(span);
    }
    if (meaning instanceof Season season) {
      return season(season, tense);
    }
    if (meaning instanceof Holiday holiday) {
      return holiday(holiday, tense);
    }
    return other(meaning, tense);
  }

  private Resolved other(Meaning meaning, Tense tense) {
    if (meaning instanceof Quarter quarter) {
      return quarter(quarter, tense);
    }
    if (meaning instanceof Era era) {
      LocalDate first = LocalDate.of(iso(era.firstYear()), 1, 1);
      LocalDate last = LocalDate.of(iso(era.lastYear()), 12, 31);
      return Resolved.of(era.value(), first, last, Precision.APPROXIMATE);
    }
    if (meaning instanceof Holding holding) {
      return resolve(holding.day(), tense)
          .first()
          .map(day -> Resolved.unit(holding.unit(), day, false))
          .orElseGet(() -> Resolved.unknown(holding.unit()));
    }
    if (meaning instanceof DayPart part) {
      Resolved day = resolve(part.day(), tense);
      return day.isDay() || day.value().length() == 10
          ? day.withValue(day.value() + part.part())
          : day;
    }
    if (meaning instanceof Clock clock) {
      return clock(clock, tense);
    }
    return Resolved.unresolved(meaning instanceof Fixed fixed ? fixed.value() : "");
  }

  private Resolved clock(Clock clock, Tense tense) {
    Resolved day =
        clock.day().stream()
            .map(m -> resolve(m, tense))
            .findFirst()
            .or(() -> timeline.day().or(timeline::today).map(Resolved::day))
            .orElse(Resolved.unknown(TimeUnit.DAY));
    String date = day.value().substring(0, Math.min(10, day.value().length()));
    return day.withValue(date + clock.time());
  }

  /** A year as {@link LocalDate} counts it, 1 before Christ being 0. */
  static int iso(int year) {
    return year < 0 ? year + 1 : year;
  }

  private Resolved calendar(CalendarDate date, Tense tense) {
    if (date.year() != 0) {
      return dated(iso(date.year()), date);
    }
    return years
        .choose(date, tense)
        .map(year -> dated(year, date))
        .orElseGet(() -> Resolved.unresolved(partial(date)));
  }

  private static String partial(CalendarDate date) {
    String month = String.format(Locale.ROOT, "XXXX-%02d", date.month());
    return date.day() == 0 ? month : month + String.format(Locale.ROOT, "-%02d", date.day());
  }

  private static Resolved dated(int year, CalendarDate date) {
    if (date.month() == 0) {
      return Resolved.unit(TimeUnit.YEAR, LocalDate.of(year, 1, 1), date.vague());
    }
    LocalDate month = LocalDate.of(year, date.month(), 1);
    if (date.day() == 0) {
      return Resolved.unit(TimeUnit.MONTH, month, date.vague());
    }
    return date.day() > month.lengthOfMonth()
        ? Resolved.unresolved(partial(date))
        : Resolved.day(month.withDayOfMonth(date.day()));
  }

  private Resolved weekday(Weekday weekday, Tense tense) {
    boolean relative = weekday.shift().isRelative() || timeline.isNarrative();
    return timeline
        .base(TimeUnit.DAY, relative)
        .map(base -> Resolved.day(weekday(weekday, base, relative, tense)))
        .orElseGet(() -> Resolved.unresolved("XXXX-WXX-" + weekday.day()));
  }

  private static LocalDate weekday(Weekday weekday, LocalDate base, boolean relative, Tense tense) {
    int back = Math.floorMod(base.getDayOfWeek().getValue() - weekday.day(), 7);
    int ahead = Math.floorMod(weekday.day() - base.getDayOfWeek().getValue(), 7);
    return switch (weekday.shift()) {
      case LAST, PRECEDING -> base.minusDays(back == 0 ? 7 : back);
      case FOLLOWING -> base.plusDays(ahead == 0 ? 7 : ahead);
      case NEXT ->
          relative
              ? base.plusDays(ahead == 0 ? 7 : ahead)
              : TimeUnit.WEEK.first(base).plusDays(6 + weekday.day());
      case SAME -> base.plusDays(ahead);
      case THIS -> tense == Tense.PAST ? base.minusDays(back) : base.plusDays(ahead);
      case NONE -> relative || tense == Tense.FUTURE ? base.plusDays(ahead) : base.minusDays(back);
    };
  }

  private Resolved shifted(Shifted shifted, Tense tense) {
    TimeUnit unit = shifted.unit();
    boolean named = unit.compareTo(TimeUnit.DAY) == 0 && !shifted.relative();
    Optional<LocalDate> base = named ? timeline.today() : timeline.base(unit, shifted.relative());
    return base.map(day -> Resolved.unit(unit, day(shifted, day, tense), shifted.vague()))
        .orElseGet(() -> Resolved.unknown(unit));
  }

  /** The day counted to; "the weekend" is the one that last began, unless it is to come. */
  private static LocalDate day(Shifted shifted, LocalDate base, Tense tense) {
    LocalDate day = shifted.unit().shift(base, shifted.amount());
    boolean begun = !TimeUnit.WEEKEND.first(base).isAfter(base);
    boolean former = shifted.unit() == TimeUnit.WEEKEND && shifted.amount() == 0 && !begun;
    return former && tense != Tense.FUTURE ? day.minusWeeks(1) : day;
  }

  private Resolved span(Span span) {
    if (span.amount() == 0) {
      return Resolved.unresolved(span.unit().vaguePeriod());
    }
    String value = span.unit().period(span.amount());
    long amount = (long) Math.ceil(span.amount());
    Optional<LocalDate> base = span.relative() ? timeline.day() : timeline.now();
    return base.map(
            day ->
                span.ahead()
                    ? Resolved.of(value, day, span.unit().shift(day, amount), Precision.APPROXIMATE)
                    : Resolved.of(
                        value, span.unit().shift(day, -amount), day, Precision.APPROXIMATE))
        .orElseGet(() -> Resolved.unresolved(value));
  }

  private Resolved season(Season season, Tense tense) {
    Optional<Integer> year =
        season.year() != 0 ? Optional.of(iso(season.year())) : years.choose(season, tense);
    return year.map(y -> season(season, y))
        .orElseGet(() -> Resolved.unresolved("XXXX-" + season.code()));
  }

  private static Resolved season(Season season, int year) {
    LocalDate first = LocalDate.of(year, season.month(), 1);
    Resolved resolved =
        Resolved.of(
            Resolved.year(first) + "-" + season.code(),
            first,
            first.plusMonths(3).minusDays(1),
            Precision.SEASON);
    return season.vague() ? resolved.approximate() : resolved;
  }

  private Resolved quarter(Quarter quarter, Tense tense) {
    return quarterYear(quarter, tense)
        .map(year -> LocalDate.of(year, 3 * quarter.number() - 2, 1))
        .map(day -> Resolved.unit(TimeUnit.QUARTER, day, false))
        .orElseGet(() -> Resolved.unresolved("XXXX-Q" + quarter.number()));
  }

  private Optional<Integer> quarterYear(Quarter quarter, Tense tense) {
    if (quarter.year() != 0) {
      return Optional.of(iso(quarter.year()));
    }
    Optional<LocalDate> base = quarter.shift().isRelative() ? timeline.reference() : timeline.now();
    return base.map(
        day -> {
          boolean ahead = 3 * quarter.number() - 2 > day.getMonthValue();
          boolean former = ahead && tense != Tense.FUTURE && quarter.shift() == Shift.NONE;
          return shiftedYear(day, quarter.shift()) - (former ? 1 : 0);
        });
  }

  private Resolved holiday(Holiday holiday, Tense tense) {
    Optional<Integer> year =
        holiday.year() != 0 ? Optional.of(holiday.year()) : years.choose(holiday, tense);
    return year.map(y -> Resolved.day(holiday.rule().in(y)))
        .orElseGet(() -> Resolved.unresolved(fixed(holiday)));
  }

  private static String fixed(Holiday holiday) {
    return holiday.rule() instanceof HolidayRule.Fixed rule
        ? partial(CalendarDate.of(0, rule.month(), rule.day()))
        : "XXXX-XX-XX";
  }

  /** Whether a shift names the calendar year of its base. */
  static int shiftedYear(LocalDate base, Shift shift) {
    return base.getYear() + shift.steps();
  }
}
