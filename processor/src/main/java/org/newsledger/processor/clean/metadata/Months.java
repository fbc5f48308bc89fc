package org.newsledger.processor.clean.metadata;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsledger.processor.lexicon.LexiconRow;
import org.newsledger.processor.lexicon.Lexicons;

/** The months' names of several languages, from their lexicons {@code months}. */
public final class Months {

  private static final String NAME = "months";
  private static final String PERSIAN = "persian";
  private static final ULocale SOLAR_HIJRI = new ULocale("fa@calendar=persian");
  private static final int DAYS_OF_PERSIAN_MONTH = 31;

  /** From this year on a year is Gregorian. */
  private static final int GREGORIAN = 1700;

  private record Month(int number, boolean isPersian) {}

  private final Map<String, Month> months = new HashMap<>();

  private Months() {}

  /** The months of those {@code languages} that have a lexicon of them. */
  public static Months load(Lexicons lexicons, List<String> languages) {
    Months months = new Months();
    for (String language : languages) {
      Lexicons own = lexicons.inLanguage(language);
      if (own.has(NAME)) {
        own.rows(NAME, 1, "form", "number", "sort").forEach(months::add);
      }
    }
    return months;
  }

  private void add(LexiconRow row) {
    months.putIfAbsent(row.get(0), new Month((int) row.number(1), row.get(2).equals(PERSIAN)));
  }

  /** The day, where there is such a month and such a day in it. */
  public Optional<LocalDate> day(int year, String month, int day) {
    Month found = months.get(month.strip().toLowerCase(Locale.ROOT));
    if (found == null) {
      return Optional.empty();
    }
    boolean persian = year < GREGORIAN;
    if (found.isPersian() != persian) {
      return Optional.empty();
    }
    return persian ? persian(year, found.number(), day) : day(year, found.number(), day);
  }

  /** The day, where there is one. */
  public static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty(); // no such day, so not a date
    }
  }

  private static Optional<LocalDate> persian(int year, int month, int day) {
    if (day < 1 || day > DAYS_OF_PERSIAN_MONTH) {
      return Optional.empty();
    }
    Calendar calendar = Calendar.getInstance(TimeZone.GMT_ZONE, SOLAR_HIJRI);
    calendar.clear();
    calendar.set(year, month - 1, day);
    Instant instant = Instant.ofEpochMilli(calendar.getTimeInMillis());
    return Optional.of(LocalDate.ofInstant(instant, ZoneOffset.UTC));
  }
}
