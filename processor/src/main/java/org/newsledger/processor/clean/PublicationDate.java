package org.newsledger.processor.clean;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day of publication where the document itself states it: a line with a date alone, one that
 * says "published", a date before the first words, or the agency's dateline.
 */
final class PublicationDate {

  private static final String DATE =
      """
      (?<weekday>\\p{L}{2,12}\\.?,?\\s+)?
      (?: (?<isoyear>(?:19|20)\\d\\d)-(?<isomonth>\\d\\d)-(?<isoday>\\d\\d)(?:T[\\d:.+Z-]{4,25})?
        | (?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?\\s+(?:de\\s+)?
          (?<month>\\p{L}{3,12})\\.?,?\\s+(?:de\\s+)?(?<year>(?:19|20)\\d\\d)
        | (?<usmonth>\\p{L}{3,12})\\.?\\s+(?<usday>\\d{1,2})(?:st|nd|rd|th)?,?\\s+
          (?<usyear>(?:19|20)\\d\\d) )
      (?!\\d)
      """;
  private static final String TIME =
      """
      (?: [\\s,|/–—-]{1,4}(?:at\\s)?\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?
          (?:\\s?[apAP]\\.?[mM]\\.?)?(?:\\s\\(?[A-Z]{2,5}\\)?)? )?
      """;
  private static final Pattern ALONE =
      Pattern.compile("(?<label>[^\\d:]{0,30}?)[:\\s]*" + DATE + TIME + "\\.?", Pattern.COMMENTS);
  private static final Pattern LEADING =
      Pattern.compile("(?<label>\\p{L}{0,12}?)[:\\s]*" + DATE, Pattern.COMMENTS);
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?<label>\\p{Lu}[\\p{L}\\s.,'’/-]{1,50}?)[,\\s(]{1,3}"
              + DATE
              + "\\)?\\s*(?:\\([^)]{1,40}\\)|/[^/]{1,30}/)?\\s*(?:[—–:-]|--)",
          Pattern.COMMENTS);
  private static final int HEAD_CHARS = 120;
  private static final int MIN_LETTERS = 3;

  private final PhraseBook phrases;
  private final Map<String, Month> months;
  private final Set<String> weekdays;

  PublicationDate(PhraseBook phrases, List<String> languages) {
    this.phrases = phrases;
    this.months = months(languages);
    this.weekdays = weekdays(languages);
  }

  private static Map<String, Month> months(List<String> languages) {
    Map<String, Month> months = new HashMap<>();
    for (String language : languages) {
      Locale locale = Locale.forLanguageTag(language);
      for (Month month : Month.values()) {
        months.put(month.getDisplayName(TextStyle.FULL, locale).toLowerCase(locale), month);
      }
    }
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      for (int i = MIN_LETTERS; i <= name.length(); i++) {
        months.put(name.substring(0, i), month);
      }
    }
    return months;
  }

  private static Set<String> weekdays(List<String> languages) {
    Set<String> weekdays = new HashSet<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      for (String language : languages) {
        String name = day.getDisplayName(TextStyle.FULL, Locale.forLanguageTag(language));
        weekdays.add(Line.of(new Block(name, true)).key());
      }
      String name = day.name().toLowerCase(Locale.ROOT);
      for (int i = MIN_LETTERS; i < name.length(); i++) {
        weekdays.add(name.substring(0, i));
      }
    }
    return weekdays;
  }

  /** Whether the line is a date, with a label and a time of day perhaps, and nothing else. */
  boolean isDateAlone(String line) {
    return alone(line).isPresent();
  }

  private Optional<LocalDate> alone(String line) {
    if (line.length() > HEAD_CHARS || line.chars().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    Matcher matcher = ALONE.matcher(line);
    return matcher.matches() && isLabelled(matcher) ? date(matcher) : Optional.empty();
  }

  /** Whether nothing stands before the date, or a weekday, or words that say "published". */
  private boolean isLabelled(Matcher found) {
    String weekday = Objects.requireNonNullElse(found.group("weekday"), "");
    String day = Line.of(new Block(weekday, true)).key();
    String words =
        weekdays.contains(day) ? found.group("label") : found.group("label") + " " + weekday;
    Line label = Line.of(new Block(words.strip(), true));
    return label.words().isEmpty()
        || phrases.kind(label).filter(PhraseKind.PUBLISHED::equals).isPresent();
  }

  /**
   * The date that the lines state by themselves, if they state one.
   *
   * @param head the lines before the article and its first paragraph
   */
  Optional<LocalDate> find(List<String> head) {
    List<LocalDate> dates = new ArrayList<>();
    for (String line : head) {
      alone(line).ifPresent(dates::add);
    }
    if (!dates.isEmpty()) {
      boolean same = dates.stream().distinct().count() == 1;
      return same ? Optional.of(dates.get(0)) : Optional.empty();
    }
    return head.stream().map(this::inside).flatMap(Optional::stream).findFirst();
  }

  private Optional<LocalDate> inside(String line) {
    String start = line.substring(0, Math.min(HEAD_CHARS, line.length()));
    Matcher leading = LEADING.matcher(start);
    if (leading.lookingAt() && isLabelled(leading)) {
      return date(leading);
    }
    Matcher dateline = DATELINE.matcher(start);
    return dateline.lookingAt() ? date(dateline) : Optional.empty();
  }

  private Optional<LocalDate> date(Matcher found) {
    if (found.group("isoyear") != null) {
      return day(
          found.group("isoyear"), Integer.parseInt(found.group("isomonth")), found.group("isoday"));
    }
    boolean european = found.group("day") != null;
    String name = found.group(european ? "month" : "usmonth").toLowerCase(Locale.ROOT);
    return Optional.ofNullable(months.get(name))
        .flatMap(
            month ->
                day(
                    found.group(european ? "year" : "usyear"),
                    month.getValue(),
                    found.group(european ? "day" : "usday")));
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty(); // no such day, so not a date
    }
  }
}
