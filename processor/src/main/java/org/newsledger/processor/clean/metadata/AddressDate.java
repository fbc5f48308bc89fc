package org.newsledger.processor.clean.metadata;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day that many sites put in their articles' addresses: {@code /2019/11/23/}. */
final class AddressDate {

  private static final Pattern DATE =
      Pattern.compile(
          "(?<!\\d)(?<year>(?:19|20)\\d\\d)(?:(?<sign>[/_.-])(?<month>\\d{1,2}|\\p{L}{3,9})\\k<sign>"
              + "(?<day>\\d{1,2})|(?<month2>\\d\\d)(?<day2>\\d\\d))(?!\\d)");
  private static final int MAX_CHARS = 2000;

  private AddressDate() {}

  static Optional<LocalDate> find(String url, Months months) {
    Matcher found = DATE.matcher(url.substring(0, Math.min(MAX_CHARS, url.length())));
    while (found.find()) {
      Optional<LocalDate> day = day(found, months);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(Matcher found, Months months) {
    int year = Integer.parseInt(found.group("year"));
    if (found.group("day") == null) {
      return Months.day(
          year, Integer.parseInt(found.group("month2")), Integer.parseInt(found.group("day2")));
    }
    int day = Integer.parseInt(found.group("day"));
    String month = found.group("month");
    return Character.isDigit(month.charAt(0))
        ? Months.day(year, Integer.parseInt(month), day)
        : months.day(year, month, day);
  }
}
