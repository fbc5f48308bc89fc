package org.newsledger.processor.language.time;

import java.util.ArrayList;
import java.util.List;
import org.newsledger.processor.language.TemporalExpression;
import org.newsledger.processor.language.number.Lexemes;
import org.newsledger.processor.language.time.Meaning.Clock;
import org.newsledger.processor.language.time.Meaning.Fixed;
import org.newsledger.processor.language.time.Meaning.Span;
import org.newsledger.processor.language.time.TemporalTagger.Found;

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
    List<Match> matches = sentence.matches();
    List<Resolved> resolved = new ArrayList<>();
    for (Match match : matches) {
      Tense tense = Tense.around(words, sentence.text(), match);
      Resolved value = resolver.resolve(match.meaning(), tense);
      resolved.add(value);
      if (!(match.meaning() instanceof Fixed) && !(match.meaning() instanceof Span)) {
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

  /** A time of day without a day takes the nearest one of its sentence. */
  private static Resolved onDay(List<Match> matches, List<Resolved> resolved, int index) {
    Match match = matches.get(index);
    if (!(match.meaning() instanceof Clock clock) || !clock.day().isEmpty()) {
      return resolved.get(index);
    }
    int nearest = -1;
    for (int i = 0; i < matches.size(); i++) {
      boolean day = resolved.get(i).isDay() && !(matches.get(i).meaning() instanceof Clock);
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
