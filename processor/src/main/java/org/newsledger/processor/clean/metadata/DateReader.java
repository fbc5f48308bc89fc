package org.newsledger.processor.clean.metadata;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the day of a value that is meant as a date: ISO 8601, seconds since 1970, and the forms
 * that programs and people write. A day between slashes counts where it can be no month.
 */
final class DateReader {

  /**
   * A day.
   *
   * @param isUniversal whether it is told in universal time, so that it may be the day before or
   *     after where the paper is
   */
  record Day(LocalDate date, boolean isUniversal) {}

  private static final int MAX_CHARS = 100;
  private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";
  private static final Pattern ISO =
      Pattern.compile(
          YEAR
              + "[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)"
              + "(?:[T\\s]+\\d\\d:\\d\\d(?::\\d\\d(?:[.,]\\d{1,9})?)?\\s?(?<zone>Z|UTC|GMT|[+-]00:?00)?)?");
  private static final Pattern COMPACT =
      Pattern.compile(YEAR + "(?<month>\\d\\d)(?<day>\\d\\d)(?:T?\\d{4,6})?(?<zone>Z)?");
  private static final Pattern SECONDS = Pattern.compile("(\\d{9,10})(?:\\d{3})?");
  private static final Pattern NUMBERS =
      Pattern.compile("(?<!\\d)(?<a>\\d{1,2})(?<sign>[./-])(?<b>\\d{1,2})\\k<sign>" + YEAR);
  private static final String MONTH =
      "(?<month>\\p{L}[\\p{L}\\p{M}]{1,12}(?:\\s\\p{L}{4,6})?)\\.?(?:\\s?/\\s?\\p{L}{3,10})?";
  private static final String ANY_YEAR = "(?<year>(?:1[34]|19|20)\\d\\d)(?!\\d)";
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.|º|-)?\\s?(?:(?:de|of)\\s)?"
              + MONTH
              + "(?:,|-|\\sde)?\\s?"
              + ANY_YEAR);
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?<month>\\p{L}[\\p{L}\\p{M}]{2,12})\\.?\\s{1,2}(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)"
              + "(?:,|\\s\\d\\d:\\d\\d(?::\\d\\d)?(?:\\s(?<zone>GMT|UTC|[A-Z]{3,4}))?)?\\s{1,2}"
              + ANY_YEAR);
  private static final int LAST_MONTH = 12;

  private final Months months;

  DateReader(Months months) {
    this.months = months;
  }

  /** The first day that the value names. */
  Optional<Day> read(String value) {
    String text = Digits.ascii(value.strip());
    if (text.length() > MAX_CHARS || text.chars().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    return number(text).or(() -> iso(text)).or(() -> named(text)).or(() -> numbers(text));
  }

  private static Optional<Day> number(String text) {
    Matcher compact = COMPACT.matcher(text);
    if (compact.matches()) {
      return date(compact).map(date -> new Day(date, compact.group("zone") != null));
    }
    Matcher seconds = SECONDS.matcher(text);
    if (seconds.matches()) {
      Instant instant = Instant.ofEpochSecond(Long.parseLong(seconds.group(1)));
      return Optional.of(new Day(LocalDate.ofInstant(instant, ZoneOffset.UTC), true));
    }
    return Optional.empty();
  }

  private static Optional<Day> iso(String text) {
    Matcher iso = ISO.matcher(text);
    return iso.find()
        ? date(iso).map(date -> new Day(date, iso.group("zone") != null))
        : Optional.empty();
  }

  private static Optional<LocalDate> date(Matcher found) {
    return Months.day(integer(found, "year"), integer(found, "month"), integer(found, "day"));
  }

  private Optional<Day> named(String text) {
    return named(DAY_FIRST.matcher(text), text.contains("GMT") || text.contains("UTC"))
        .or(() -> named(MONTH_FIRST.matcher(text), text.contains("GMT") || text.contains("UTC")));
  }

  private Optional<Day> named(Matcher matcher, boolean universal) {
    while (matcher.find()) {
      Optional<LocalDate> date =
          months
              .day(integer(matcher, "year"), matcher.group("month"), integer(matcher, "day"))
              .or(() -> firstWord(matcher));
      if (date.isPresent()) {
        return date.map(d -> new Day(d, universal));
      }
    }
    return Optional.empty();
  }

  /** Some months have names of two words; behind others stands a word more. */
  private Optional<LocalDate> firstWord(Matcher found) {
    String month = found.group("month");
    int space = month.indexOf(' ');
    return space < 0
        ? Optional.empty()
        : months.day(integer(found, "year"), month.substring(0, space), integer(found, "day"));
  }

  private static Optional<Day> numbers(String text) {
    Matcher found = NUMBERS.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    int a = integer(found, "a");
    int b = integer(found, "b");
    boolean dayFirst = found.group("sign").equals(".") || a > LAST_MONTH || a == b;
    if (!dayFirst && b <= LAST_MONTH) {
      return Optional.empty();
    }
    return Months.day(integer(found, "year"), dayFirst ? b : a, dayFirst ? a : b)
        .map(date -> new Day(date, false));
  }

  private static int integer(Matcher found, String group) {
    return Integer.parseInt(found.group(group));
  }
}
