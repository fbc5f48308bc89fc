package org.newsledger.processor.language.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** A unit of time, with the letters that TIMEX3 periods use. */
enum TimeUnit {
  SECOND("T", "S"),
  MINUTE("T", "M"),
  HOUR("T", "H"),
  DAY("", "D"),
  WEEKEND("", "WE"),
  WEEK("", "W"),
  MONTH("", "M"),
  QUARTER("", "Q"),
  YEAR("", "Y"),
  DECADE("", "DE"),
  CENTURY("", "CE"),
  MILLENNIUM("", "ML");

  private final String prefix;
  private final String letter;

  TimeUnit(String prefix, String letter) {
    this.prefix = prefix;
    this.letter = letter;
  }

  /** The period of so many units; years take the place of longer units. */
  String period(double amount) {
    return switch (this) {
      case DECADE -> YEAR.period(amount * 10);
      case CENTURY -> YEAR.period(amount * 100);
      case MILLENNIUM -> YEAR.period(amount * 1000);
      case QUARTER -> MONTH.period(amount * 3);
      case HOUR ->
          amount == Math.rint(amount)
              ? "PT" + written(amount) + "H"
              : "PT" + (amount < 1 ? "" : (long) amount + "H") + Math.round(amount % 1 * 60) + "M";
      default -> "P" + prefix + written(amount) + letter;
    };
  }

  /** The period of an unknown number of units. */
  String vaguePeriod() {
    return switch (this) {
      case DECADE, CENTURY, MILLENNIUM -> "PXY";
      case QUARTER -> "PXM";
      default -> "P" + prefix + "X" + letter;
    };
  }

  /** Whether it is shorter than a day. */
  boolean isClock() {
    return compareTo(DAY) < 0;
  }

  /** The day that lies so many units away. */
  LocalDate shift(LocalDate day, long amount) {
    return switch (this) {
      case SECOND, MINUTE, HOUR -> day;
      case DAY -> day.plusDays(amount);
      case WEEK, WEEKEND -> day.plusWeeks(amount);
      case MONTH -> day.plusMonths(amount);
      case QUARTER -> day.plusMonths(3 * amount);
      case YEAR -> day.plusYears(amount);
      case DECADE -> day.plusYears(10 * amount);
      case CENTURY -> day.plusYears(100 * amount);
      case MILLENNIUM -> day.plusYears(1000 * amount);
    };
  }

  /** The first day of the calendar unit that holds {@code day}; weeks begin on Monday. */
  LocalDate first(LocalDate day) {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case WEEKEND -> WEEK.first(day).plusDays(5);
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
      case YEAR -> day.withDayOfYear(1);
      case DECADE -> day.withDayOfYear(1).withYear(Math.floorDiv(day.getYear(), 10) * 10);
      case CENTURY -> day.withDayOfYear(1).withYear(Math.floorDiv(day.getYear(), 100) * 100);
      case MILLENNIUM -> day.withDayOfYear(1).withYear(Math.floorDiv(day.getYear(), 1000) * 1000);
    };
  }

  /** The last day of the calendar unit that holds {@code day}. */
  LocalDate last(LocalDate day) {
    return this == WEEKEND ? WEEK.last(day) : shift(first(day), 1).minusDays(isClock() ? 0 : 1);
  }

  private static String written(double amount) {
    return amount == Math.rint(amount) ? Long.toString((long) amount) : Double.toString(amount);
  }
}
