package org.newsledger.processor.language.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.newsledger.processor.lexicon.LexiconRow;

/** How a holiday's day is found in a year. */
sealed interface HolidayRule {

  /** The holiday's day in {@code year}. */
  LocalDate in(int year);

  /** The same day each year. */
  record Fixed(int month, int day) implements HolidayRule {
    @Override
    public LocalDate in(int year) {
      return LocalDate.of(year, month, day);
    }
  }

  /** The nth weekday of a month, the last one for −1. */
  record Nth(int month, int weekday, int number) implements HolidayRule {
    @Override
    public LocalDate in(int year) {
      return LocalDate.of(year, month, 1)
          .with(TemporalAdjusters.dayOfWeekInMonth(number, DayOfWeek.of(weekday)));
    }
  }

  /** The Tuesday after the first Monday of a month. */
  record AfterFirstMonday(int month) implements HolidayRule {
    @Override
    public LocalDate in(int year) {
      return new Nth(month, 1, 1).in(year).plusDays(1);
    }
  }

  /** So many days after Western Easter. */
  record Easter(int days) implements HolidayRule {

    /** The anonymous Gregorian computus. */
    @Override
    public LocalDate in(int year) {
      int century = Math.floorDiv(year, 100);
      int rest = Math.floorMod(year, 100);
      int golden = Math.floorMod(year, 19);
      int shift = century - Math.floorDiv(century, 4) - Math.floorDiv(8 * century + 13, 25) + 15;
      int epact = Math.floorMod(19 * golden + shift, 30);
      int leap = 2 * Math.floorMod(century, 4) + 2 * (rest / 4);
      int weekday = Math.floorMod(32 + leap - epact - rest % 4, 7);
      int late = (golden + 11 * epact + 22 * weekday) / 451;
      int sum = epact + weekday - 7 * late + 114;
      return LocalDate.of(year, sum / 31, sum % 31 + 1).plusDays(days);
    }
  }

  /** Reads a rule as lexicon {@code holidays} writes it. */
  static HolidayRule of(LexiconRow row) {
    String rule = row.get(1);
    try {
      if (rule.startsWith("easter ")) {
        return new Easter(Integer.parseInt(rule.substring(7)));
      }
      String[] parts = rule.split("-", 3);
      int month = Integer.parseInt(parts[0]);
      if (parts.length == 2) {
        return new Fixed(month, Integer.parseInt(parts[1]));
      }
      return parts[1].equals("tuesday")
          ? new AfterFirstMonday(month)
          : new Nth(month, Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    } catch (NumberFormatException e) {
      throw row.error("'" + rule + "' is no rule for a holiday");
    }
  }
}
