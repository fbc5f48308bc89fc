package org.newsledger.processor.language.time;

import java.util.List;

/** What a temporal expression means before it is resolved. */
sealed interface Meaning {

  /** Where a shift starts from, and whether an expression looks back or ahead. */
  enum Shift {
    NONE,
    /** "last": before the publication day. */
    LAST,
    THIS,
    NEXT,
    /** "previous": before the date last mentioned. */
    PRECEDING,
    FOLLOWING,
    /** "that same": the date last mentioned. */
    SAME;

    /** Whether it starts from the date last mentioned. */
    boolean isRelative() {
      return this == PRECEDING || this == FOLLOWING || this == SAME;
    }

    /** −1, 0 or 1. */
    int steps() {
      return switch (this) {
        case LAST, PRECEDING -> -1;
        case NEXT, FOLLOWING -> 1;
        default -> 0;
      };
    }
  }

  /**
   * A date of the calendar; 0 stands for what is not said.
   *
   * @param year negative before Christ
   * @param shift of the month ("last October") or, where {@code ofYear}, of the year ("October last
   *     year")
   * @param vague whether only a part of it is meant ("early 2014")
   */
  record CalendarDate(int year, int month, int day, Shift shift, boolean ofYear, boolean vague)
      implements Meaning {

    static CalendarDate of(int year, int month, int day) {
      return new CalendarDate(year, month, day, Shift.NONE, false, false);
    }

    CalendarDate shifted(Shift by) {
      return new CalendarDate(year, month, day, by, false, vague);
    }

    CalendarDate inYear(Shift by) {
      return new CalendarDate(year, month, day, by, true, vague);
    }
  }

  /** A day of the week, Monday = 1. */
  record Weekday(int day, Shift shift) implements Meaning {}

  /** A calendar unit so many units away: "last week", "two years ago", "the next day". */
  record Shifted(TimeUnit unit, long amount, boolean relative, boolean vague) implements Meaning {}

  /** The time up to or from now: "the last five years"; amount 0 is unknown. */
  record Span(TimeUnit unit, double amount, boolean ahead, boolean relative) implements Meaning {}

  /** A season; year 0 where it is not said. */
  record Season(String code, int month, int year, Shift shift, boolean ofYear, boolean vague)
      implements Meaning {}

  /** A quarter of a year; year 0 where it is not said. */
  record Quarter(int number, int year, Shift shift) implements Meaning {}

  /** A decade or century with its years. */
  record Era(String value, int firstYear, int lastYear) implements Meaning {}

  /** A holiday by its rule. */
  record Holiday(HolidayRule rule, int year, Shift shift) implements Meaning {}

  /** A TIMEX3 value that needs no resolving: a period, a reference. */
  record Fixed(String value) implements Meaning {}

  /** A time of day, {@code T10:35}, on the day named beside it. */
  record Clock(String time, List<Meaning> day) implements Meaning {

    public Clock {
      day = List.copyOf(day);
    }
  }

  /** The calendar unit that holds a day: "the week of March 6". */
  record Holding(TimeUnit unit, Meaning day) implements Meaning {}

  /** A part of a day, {@code TNI}. */
  record DayPart(Meaning day, String part) implements Meaning {}
}
