package org.newsledger.reader;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day that a record's date means: ISO 8601, RFC 822, seconds or milliseconds since 1970, and
 * days with English months. What can be read in two ways, as 5/3/2024, is not read. The day is that
 * of the place where it was written, as in the article's own dateline.
 */
final class RecordDates {
  private static final int LONGEST = 100;
  private static final int EARLIEST_YEAR = 1900;
  private static final int LATEST_YEAR = 2100;

  /** 2024-03-05T10:00:00Z, 2024/3/5, 20240305T100000Z, 20240305, 20240305100000 */
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(\\d{4})"
              + "(?:([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)|(\\d{2})(\\d{2})(?:\\d{4}|\\d{6})?(?!\\d))"
              + ".*");

  /** 05.03.2024, 25/3/2024 */
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})(?!\\d).*");

  private static final String WEEKDAY = "(?:\\p{L}{2,9}\\.?,?\\s+)?";
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String MONTH = "(\\p{L}{3,9})\\.?";
  private static final String TIME =
      "(?:\\d{1,2}:\\d{2}(?::\\d{2})?\\s+(?:[A-Z]{1,5}\\s+|[+-]\\d{4}\\s+)?)?";

  /** Tue, 05 Mar 2024 10:00:00 GMT; 5 March 2024; 5th of March 2024; 05-Mar-24 */
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          WEEKDAY + DAY + "(?:\\s+of)?[\\s-]+" + MONTH + ",?[\\s-]+(\\d{4}|\\d{2})(?!\\d).*");

  /** March 5, 2024; Tue Mar 05 2024; Tue Mar 5 10:00:00 UTC 2024 */
  private static final Pattern MONTH_DAY =
      Pattern.compile(WEEKDAY + MONTH + "\\s+" + DAY + ",?\\s+" + TIME + "(\\d{4})(?!\\d).*");

  private static final Pattern EPOCH = Pattern.compile("(\\d{9,16})(?:\\.\\d*)?");

  private static final Map<String, Integer> MONTHS = months();

  private RecordDates() {}

  static Optional<LocalDate> day(String written) {
    var text = written.strip();
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    return yearFirst(text)
        .or(() -> yearLast(text))
        .or(() -> epoch(text))
        .or(() -> dayMonth(text))
        .or(() -> monthDay(text))
        .filter(day -> day.getYear() >= EARLIEST_YEAR && day.getYear() <= LATEST_YEAR);
  }

  private static Optional<LocalDate> yearFirst(String text) {
    var match = YEAR_FIRST.matcher(text);
    if (!match.matches()) {
      return Optional.empty();
    }
    boolean divided = match.group(3) != null;
    return of(match, 1, divided ? 3 : 5, divided ? 4 : 6);
  }

  private static Optional<LocalDate> yearLast(String text) {
    var match = YEAR_LAST.matcher(text);
    if (!match.matches()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(match.group(1));
    int second = Integer.parseInt(match.group(3));
    boolean dayFirst = match.group(2).equals(".") || first > 12 || first == second;
    boolean monthFirst = !dayFirst && second > 12;
    if (dayFirst) {
      return of(match, 4, 3, 1);
    }
    return monthFirst ? of(match, 4, 1, 3) : Optional.empty();
  }

  private static Optional<LocalDate> epoch(String text) {
    var match = EPOCH.matcher(text);
    if (!match.matches()) {
      return Optional.empty();
    }
    long number = Long.parseLong(match.group(1));
    int digits = match.group(1).length();
    long seconds = digits <= 10 ? number : digits <= 13 ? number / 1000 : number / 1_000_000;
    return Optional.of(LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC));
  }

  private static Optional<LocalDate> dayMonth(String text) {
    var match = DAY_MONTH.matcher(text);
    return match.matches()
        ? month(match.group(2)).flatMap(month -> of(year(match.group(3)), month, match.group(1)))
        : Optional.empty();
  }

  private static Optional<LocalDate> monthDay(String text) {
    var match = MONTH_DAY.matcher(text);
    return match.matches()
        ? month(match.group(1)).flatMap(month -> of(year(match.group(3)), month, match.group(2)))
        : Optional.empty();
  }

  /** Two digits are a year from 1970 to 2069, as e-mail programs read them. */
  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() > 2 ? year : year + (year < 70 ? 2000 : 1900);
  }

  private static Optional<Integer> month(String name) {
    return Optional.ofNullable(MONTHS.get(name.toLowerCase(Locale.ROOT)));
  }

  private static Optional<LocalDate> of(Matcher match, int year, int month, int day) {
    return of(
        Integer.parseInt(match.group(year)),
        Integer.parseInt(match.group(month)),
        match.group(day));
  }

  private static Optional<LocalDate> of(int year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(year, month, Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Map<String, Integer> months() {
    var months = new HashMap<String, Integer>();
    for (var month : Month.values()) {
      var name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
      months.put(name, month.getValue());
      months.put(name.substring(0, 3), month.getValue());
      // Four letters are written too: Sept, June.
      months.put(name.substring(0, Math.min(4, name.length())), month.getValue());
    }
    return Map.copyOf(months);
  }
}
