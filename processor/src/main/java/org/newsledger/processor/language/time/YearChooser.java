package org.newsledger.processor.language.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.newsledger.processor.language.time.Meaning.CalendarDate;
import org.newsledger.processor.language.time.Meaning.Holiday;
import org.newsledger.processor.language.time.Meaning.Season;
import org.newsledger.processor.language.time.Meaning.Shift;

/** Finds the year of a date that is written without one. */
final class YearChooser {

  /** A date so long ago is written with its year, so it is more likely the next one. */
  private static final int LONG_AGO = 270;

  /** What lies further ahead may still have been lately: "will help after the Aug. 7 blast". */
  private static final int LONG_AHEAD = 300;

  private static final int SOON = 95;

  /** Years to either side among which even a 29 February is found. */
  private static final int REACH = 8;

  /** A stretch of days in some year. */
  private record Stretch(int year, LocalDate first, LocalDate last) {

    /** Days; none for a 29 February that the year does not have. */
    long length() {
      return ChronoUnit.DAYS.between(first, last) + 1;
    }
  }

  private final Timeline timeline;

  YearChooser(Timeline timeline) {
    this.timeline = timeline;
  }

  Optional<Integer> choose(CalendarDate date, Tense tense) {
    if (date.ofYear()) {
      Optional<LocalDate> base = date.shift().isRelative() ? timeline.reference() : timeline.now();
      return base.map(day -> Resolver.shiftedYear(day, date.shift()));
    }
    return choose(date.shift(), tense, year -> stretch(date, year));
  }

  Optional<Integer> choose(Season season, Tense tense) {
    if (season.ofYear()) {
      Optional<LocalDate> base =
          season.shift().isRelative() ? timeline.reference() : timeline.now();
      return base.map(day -> Resolver.shiftedYear(day, season.shift()));
    }
    return choose(season.shift(), tense, year -> stretch(season, year));
  }

  Optional<Integer> choose(Holiday holiday, Tense tense) {
    return choose(
        holiday.shift(),
        tense,
        year -> new Stretch(year, holiday.rule().in(year), holiday.rule().in(year)));
  }

  private static Stretch stretch(CalendarDate date, int year) {
    LocalDate month = LocalDate.of(year, date.month(), 1);
    int day = Math.min(Math.max(1, date.day()), month.lengthOfMonth());
    LocalDate first = month.withDayOfMonth(day);
    LocalDate last = date.day() == 0 ? TimeUnit.MONTH.last(month) : first;
    return new Stretch(year, first, date.day() > day ? last.minusDays(1) : last);
  }

  private static Stretch stretch(Season season, int year) {
    LocalDate first = LocalDate.of(year, season.month(), 1);
    return new Stretch(year, first, first.plusMonths(3).minusDays(1));
  }

  private Optional<Integer> choose(Shift shift, Tense tense, IntFunction<Stretch> in) {
    Optional<LocalDate> base = shift.isRelative() ? timeline.reference() : timeline.now();
    return base.map(
        day -> {
          List<Stretch> stretches =
              IntStream.rangeClosed(day.getYear() - REACH, day.getYear() + REACH)
                  .mapToObj(in)
                  .filter(s -> s.length() > 0)
                  .toList();
          boolean narrative = timeline.isNarrative() && shift == Shift.NONE;
          return narrative || shift == Shift.SAME
              ? told(stretches, day).year()
              : chosen(stretches, shift, tense, day).year();
        });
  }

  /** Within the year last mentioned, or nearest to the day last mentioned. */
  private Stretch told(List<Stretch> stretches, LocalDate day) {
    return timeline.isYearKnown()
        ? stretches.stream()
            .filter(s -> s.year() == day.getYear())
            .findFirst()
            .orElseGet(() -> nearest(stretches, day))
        : nearest(stretches, day);
  }

  /** The stretch that begins nearest to {@code day}. */
  private static Stretch nearest(List<Stretch> stretches, LocalDate day) {
    return stretches.stream()
        .min(Comparator.comparingLong(s -> Math.abs(ChronoUnit.DAYS.between(s.first(), day))))
        .orElseThrow();
  }

  private static Stretch chosen(List<Stretch> stretches, Shift shift, Tense tense, LocalDate day) {
    Stretch ended = last(stretches, day, true);
    Stretch begun = last(stretches, day, false);
    Stretch next = stretches.stream().filter(s -> s.first().isAfter(day)).findFirst().orElseThrow();
    boolean now = begun.year() != ended.year();
    return switch (shift) {
      case LAST, PRECEDING -> ended;
      case NEXT, FOLLOWING -> next;
      case THIS -> now ? begun : nearest(stretches, day);
      default -> byTense(now ? begun : ended, next, now, tense, day);
    };
  }

  private static Stretch byTense(
      Stretch past, Stretch next, boolean now, Tense tense, LocalDate day) {
    if (now || tense == Tense.OVER) {
      return past;
    }
    long ago = ChronoUnit.DAYS.between(past.last(), day);
    long ahead = ChronoUnit.DAYS.between(day, next.first());
    boolean soon = ago >= LONG_AGO && ahead <= SOON;
    boolean coming = tense == Tense.FUTURE && (ahead < LONG_AHEAD || ago > LONG_AGO);
    return coming || soon ? next : past;
  }

  private static Stretch last(List<Stretch> stretches, LocalDate day, boolean whole) {
    return stretches.stream()
        .filter(s -> whole ? s.last().isBefore(day) : !s.first().isAfter(day))
        .reduce((former, later) -> later)
        .orElseThrow();
  }
}
