package org.newsledger.processor.language.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsledger.processor.language.number.Lexeme;
import org.newsledger.processor.language.number.Lexemes;
import org.newsledger.processor.language.time.Meaning.Clock;
import org.newsledger.processor.language.time.TimeWords.Role;

/** Times of day: "9 a.m.", "10:35", "0735 GMT", "4 in the morning", "at noon". */
final class ClockPattern implements Pattern {

  /** A time read so far. */
  private record Time(int hour, int minute, int end, boolean sure) {}

  private final TimeWords words;
  private final List<Pattern> days;

  /**
   * @param days patterns for the day that may follow
   */
  ClockPattern(TimeWords words, List<Pattern> days) {
    this.words = words;
    this.days = days;
  }

  @Override
  public Optional<Match> match(Lexemes text, int at) {
    if (!text.get(at).isNumber()) {
      return named(text, at);
    }
    return digits(text, at)
        .map(t -> withHalf(text, t))
        .map(t -> withZone(text, t))
        .filter(Time::sure)
        .map(t -> withDay(text, at, t.end(), written(t)));
  }

  private Optional<Match> named(Lexemes text, int at) {
    return words
        .partOfDay(text.get(at))
        .filter(p -> p.clock() && words.is(Role.AT, text.get(at - 1)))
        .map(p -> withDay(text, at, at + 1, p.code()));
  }

  private Optional<Time> digits(Lexemes text, int at) {
    String first = text.get(at).text();
    int number = YearReader.number(text.get(at));
    if (!first.chars().allMatch(Character::isDigit) || first.length() > 4) {
      return colonless(text, at);
    }
    boolean colon = text.get(at + 1).is(":") && text.glued(at + 1) && text.glued(at + 2);
    if (colon && text.get(at + 2).text().length() == 2 && text.get(at + 2).isNumber()) {
      boolean seconds = text.get(at + 3).is(":") && text.glued(at + 3) && text.glued(at + 4);
      boolean cue = words.is(Role.AT, text.get(at - 1));
      return time(number, YearReader.number(text.get(at + 2)), seconds ? at + 5 : at + 3, cue);
    }
    return first.length() == 4
        ? time(number / 100, number % 100, at + 1, false)
        : time(number, 0, at + 1, false);
  }

  /** "9.30" as some papers write it. */
  private static Optional<Time> colonless(Lexemes text, int at) {
    String[] parts = text.get(at).text().split("\\.", 2);
    boolean time = parts.length == 2 && parts[0].length() <= 2 && parts[1].length() == 2;
    return time && (parts[0] + parts[1]).chars().allMatch(Character::isDigit)
        ? time(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), at + 1, false)
        : Optional.empty();
  }

  private static Optional<Time> time(int hour, int minute, int end, boolean sure) {
    return hour <= 24 && minute < 60
        ? Optional.of(new Time(hour, minute, end, sure))
        : Optional.empty();
  }

  /** "a.m.", "p.m.", "o'clock", "in the morning". */
  private Time withHalf(Lexemes text, Time time) {
    Lexeme next = text.get(time.end());
    boolean morning = words.is(Role.AM, next);
    boolean inMorning =
        words.is(Role.IN, next)
            && words.is(Role.DETERMINER, text.get(time.end() + 1))
            && words.partOfDay(text.get(time.end() + 2)).isPresent()
            && time.hour() <= 12;
    if (words.is(Role.PM, next) || (morning && time.hour() <= 12)) {
      int hour = time.hour() % 12 + (morning ? 0 : 12);
      return new Time(hour, time.minute(), time.end() + 1, true);
    }
    if (inMorning) {
      boolean early = words.partOfDay(text.get(time.end() + 2)).get().code().equals("TMO");
      return new Time(time.hour() % 12 + (early ? 0 : 12), time.minute(), time.end() + 3, true);
    }
    return words.is(Role.OCLOCK, next)
        ? new Time(time.hour(), time.minute(), time.end() + 1, true)
        : time;
  }

  private Time withZone(Lexemes text, Time time) {
    Lexeme next = text.get(time.end());
    boolean zone =
        words.is(Role.ZONE, next) && next.text().equals(next.text().toUpperCase(Locale.ROOT));
    return zone ? new Time(time.hour(), time.minute(), time.end() + 1, true) : time;
  }

  private static String written(Time time) {
    return String.format(Locale.ROOT, "T%02d:%02d", time.hour(), time.minute());
  }

  private Match withDay(Lexemes text, int at, int end, String time) {
    int next = text.get(end).is(",") ? end + 1 : end;
    int from = words.is(Role.ON, text.get(next)) ? next + 1 : next;
    Optional<Match> day =
        days.stream().map(p -> p.match(text, from)).flatMap(Optional::stream).findFirst();
    return new Match(
        at,
        day.map(Match::end).orElse(end),
        new Clock(time, day.map(Match::meaning).stream().toList()));
  }
}
