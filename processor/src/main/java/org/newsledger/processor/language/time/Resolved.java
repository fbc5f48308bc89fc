package org.newsledger.processor.language.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import org.newsledger.processor.language.TemporalExpression.Precision;

/** A value with the days it names, where it could be resolved. */
record Resolved(
    String value, Optional<LocalDate> first, Optional<LocalDate> last, Precision precision) {

  static Resolved unresolved(String value) {
    return new Resolved(value, Optional.empty(), Optional.empty(), Precision.UNRESOLVED);
  }

  static Resolved of(String value, LocalDate first, LocalDate last, Precision precision) {
    return new Resolved(value, Optional.of(first), Optional.of(last), precision);
  }

  /** One day. */
  static Resolved day(LocalDate day) {
    return of(
        year(day) + written("-%02d-%02d", day.getMonthValue(), day.getDayOfMonth()),
        day,
        day,
        Precision.DAY);
  }

  /** The calendar unit that holds {@code day}. */
  static Resolved unit(TimeUnit unit, LocalDate day, boolean vague) {
    if (unit.compareTo(TimeUnit.DAY) <= 0) {
      return day(day);
    }
    LocalDate first = unit.first(day);
    Precision precision = vague ? Precision.APPROXIMATE : precision(unit);
    return of(value(unit, first), first, unit.last(day), precision);
  }

  /** What stands for a unit that cannot be resolved. */
  static Resolved unknown(TimeUnit unit) {
    return unresolved(
        switch (unit) {
          case WEEK -> "XXXX-WXX";
          case WEEKEND -> "XXXX-WXX-WE";
          case MONTH -> "XXXX-XX";
          case QUARTER -> "XXXX-QX";
          case YEAR, DECADE, CENTURY, MILLENNIUM -> "XXXX";
          default -> "XXXX-XX-XX";
        });
  }

  /** The year as TIMEX3 writes it: {@code 2019}, {@code BC0431}. */
  static String year(LocalDate day) {
    int year = day.getYear();
    return year > 0 ? written("%04d", year) : written("BC%04d", 1 - year);
  }

  Resolved withValue(String newValue) {
    return new Resolved(newValue, first, last, precision);
  }

  Resolved approximate() {
    return first.isPresent() ? new Resolved(value, first, last, Precision.APPROXIMATE) : this;
  }

  boolean isDay() {
    return precision == Precision.DAY && first.isPresent();
  }

  private static String value(TimeUnit unit, LocalDate first) {
    return switch (unit) {
      case WEEK -> week(first);
      case WEEKEND -> week(first) + "-WE";
      case MONTH -> year(first) + written("-%02d", first.getMonthValue());
      case QUARTER -> year(first) + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
      case DECADE -> year(first).substring(0, 3);
      case CENTURY -> year(first).substring(0, 2);
      case MILLENNIUM -> year(first).substring(0, 1);
      default -> year(first);
    };
  }

  private static String week(LocalDate day) {
    return written(
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static Precision precision(TimeUnit unit) {
    return switch (unit) {
      case WEEK, WEEKEND -> Precision.WEEK;
      case MONTH -> Precision.MONTH;
      case QUARTER -> Precision.SEASON;
      case YEAR -> Precision.YEAR;
      default -> Precision.APPROXIMATE;
    };
  }

  private static String written(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
