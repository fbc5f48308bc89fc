package org.newsledger.processor.language.time;

import java.util.ArrayList;
import java.util.List;
import org.newsledger.processor.language.TemporalExpression;
import org.newsledger.processor.language.number.Lexeme;
import org.newsledger.processor.language.number.Lexemes;
import org.newsledger.processor.language.time.Meaning.CalendarDate;
import org.newsledger.processor.language.time.Meaning.Clock;
import org.newsledger.processor.language.time.Meaning.Era;
import org.newsledger.processor.language.time.Meaning.Fixed;
import org.newsledger.processor.language.time.Meaning.Span;
import org.newsledger.processor.language.time.TemporalTagger.Found;
import org.newsledger.processor.language.time.TimeWords.Role;

/** Resolves a sentence's expressions; a time of day belongs to the day named nearest to it. */
final class SentenceResolver {

  private final TimeWords words;
  private final Timeline timeline;
  private final Resolver resolver;

  SentenceResolver(TimeWords words, Timeline timeline, Resolver resolver) {
    this.words = words;
    this.timeline = timeline;
    this.resolver = resolver;
  }

  List<TemporalExpression> resolve(String text, Found sentence) {
    List<Match> matches = withSharedYears(sentence);
    List<Resolved> resolved = new ArrayList<>();
    for (Match match : matches) {
      Tense tense = Tense.around(words, sentence.text(), match);
      Resolved value = resolver.resolve(match.meaning(), tense);
      resolved.add(value);
      if (moves(match)) {
        timeline.mention(value);
      }
    }
    List<TemporalExpression> expressions = new ArrayList<>();
    for (int i = 0; i < matches.size(); i++) {
      Resolved value = onDay(matches, resolved, i);
      expressions.add(expression(text, sentence.text(), matches.get(i), value));
    }
    return expressions;
  }

  /** "In April and June 1955", "July to September 2012": the first date takes the second's year. */
  private List<Match> withSharedYears(Found sentence) {
    List<Match> shared = new ArrayList<>(sentence.matches());
    for (int i = shared.size() - 2; i >= 0; i--) {
      Match match = shared.get(i);
      Match next = shared.get(i + 1);
      if (match.meaning() instanceof CalendarDate date
          && next.meaning() instanceof CalendarDate dated
          && sharesYear(sentence.text(), match, date, next, dated)) {
        int year = date.month() > dated.month() ? dated.year() - 1 : dated.year();
        CalendarDate whole = CalendarDate.of(year, date.month(), date.day());
        shared.set(i, new Match(match.start(), match.end(), whole));
      }
    }
    return shared;
  }

  private boolean sharesYear(
      Lexemes text, Match match, CalendarDate date, Match next, CalendarDate dated) {
    Lexeme between = text.get(match.end());
    boolean joined =
        next.start() == match.end() + 1
            && (words.is(Role.AND, between)
                || words.is(Role.TO, between)
                || words.is(Role.OR, between)
                || between.isDash()
                || between.is("/")
                || between.is(","));
    boolean open = date.year() == 0 && date.month() > 0 && date.shift() == Meaning.Shift.NONE;
    return joined && open && dated.year() > 1 && dated.month() > 0;
  }

  /** Whether later dates are counted from this one. */
  private boolean moves(Match match) {
    if (match.meaning() instanceof CalendarDate date && date.month() == 0) {
      return timeline.isMovedBy(Resolver.iso(date.year()), match.start() <= 2);
    }
    if (match.meaning() instanceof Era) {
      return timeline.reference().isEmpty();
    }
    return !(match.meaning() instanceof Fixed) && !(match.meaning() instanceof Span);
  }

  /** A time of day without a day takes the nearest one of its sentence. */
  private static Resolved onDay(List<Match> matches, List<Resolved> resolved, int index) {
    Match match = matches.get(index);
    if (!(match.meaning() instanceof Clock clock) || !clock.day().isEmpty()) {
      return resolved.get(index);
    }
    int nearest = -1;
    for (int i = 0; i < matches.size(); i++) {
      boolean dayless = matches.get(i).meaning() instanceof Clock other && other.day().isEmpty();
      boolean day = resolved.get(i).isDay() && !dayless;
      boolean closer =
          nearest < 0 || distance(matches.get(i), match) < distance(matches.get(nearest), match);
      nearest = day && closer ? i : nearest;
    }
    if (nearest < 0) {
      return resolved.get(index);
    }
    Resolved day = resolved.get(nearest);
    return day.withValue(day.value().substring(0, 10) + clock.time());
  }

  private static int distance(Match one, Match other) {
    return one.start() < other.start() ? other.start() - one.end() : one.start() - other.end();
  }

  private static TemporalExpression expression(
      String text, Lexemes lexemes, Match match, Resolved value) {
    int start = lexemes.get(match.start()).start();
    int end = lexemes.get(match.end() - 1).end();
    return new TemporalExpression(
        text.substring(start, end),
        start,
        end,
        value.value(),
        value.first(),
        value.last(),
        value.precision());
  }
}
