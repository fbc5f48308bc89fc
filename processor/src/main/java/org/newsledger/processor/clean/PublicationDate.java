package org.newsledger.processor.clean;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsledger.processor.clean.metadata.Digits;
import org.newsledger.processor.clean.metadata.Months;
import org.newsledger.processor.lexicon.Lexicons;

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
      Pattern.compile(
          "(?<label>[^\\d:]{0,30}?)[:\\s]{0,20}" + DATE + TIME + "\\.?", Pattern.COMMENTS);
  private static final Pattern LEADING =
      Pattern.compile("(?<label>\\p{L}{0,12}?)[:\\s]{0,20}" + DATE, Pattern.COMMENTS);
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?<label>\\p{Lu}[\\p{L}\\s.,'’/-]{1,50}?)[,\\s(]{1,3}"
              + DATE
              + "\\)?\\s*(?:\\([^)]{1,40}\\)|/[^/]{1,30}/)?\\s*(?:[—–:-]|--)",
          Pattern.COMMENTS);
  private static final String CAPITALISED = "\\p{Lu}[\\p{L}\\p{M}.'’-]{1,20}";
  private static final Pattern PLACED =
      Pattern.compile(
          "(?<label>" + CAPITALISED + "(?:,?\\s" + CAPITALISED + "){0,3}),\\s" + DATE + "\\.?",
          Pattern.COMMENTS);
  private static final int HEAD_CHARS = 120;
  private static final int MIN_LETTERS = 3;

  private final PhraseBook phrases;
  private final Months months;
  private final Set<String> weekdays;

  PublicationDate(PhraseBook phrases, Lexicons lexicons, List<String> languages) {
    this.phrases = phrases;
    this.months = Months.load(lexicons, languages);
    this.weekdays = weekdays(languages);
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

  /** Whether the line is a date, with a label, a place or a time of day, and nothing else. */
  boolean isDateAlone(String line) {
    return alone(line).or(() -> placed(line)).isPresent();
  }

  /** The day of a line that is a place and a date: "Port City, 5 March 2017". */
  private Optional<LocalDate> placed(String line) {
    Matcher matcher = PLACED.matcher(Digits.ascii(line));
    return matcher.matches() && !isPhrase(matcher.group("label"))
        ? date(matcher)
        : Optional.empty();
  }

  /** The day that a line states which is a date, perhaps with a label and a time of day. */
  Optional<LocalDate> alone(String line) {
    if (line.length() > HEAD_CHARS || !Digits.holds(line)) {
      return Optional.empty();
    }
    Matcher matcher = ALONE.matcher(Digits.ascii(line));
    return matcher.matches() && isLabelled(matcher) ? date(matcher) : Optional.empty();
  }

  private boolean isPhrase(String words) {
    return phrases.kind(Line.of(new Block(words, true))).isPresent();
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
      alone(line).or(() -> placed(line)).ifPresent(dates::add);
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
      return Months.day(
          integer(found, "isoyear"), integer(found, "isomonth"), integer(found, "isoday"));
    }
    String kind = found.group("day") != null ? "" : "us";
    return months.day(
        integer(found, kind + "year"), found.group(kind + "month"), integer(found, kind + "day"));
  }

  private static int integer(Matcher found, String group) {
    return Integer.parseInt(found.group(group));
  }
}
