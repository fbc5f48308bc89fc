package org.newsledger.processor.language.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsledger.processor.language.TemporalExpression;
import org.newsledger.processor.language.number.Lexeme.Kind;
import org.newsledger.processor.language.number.Lexemes;
import org.newsledger.processor.language.number.NumeralParser;
import org.newsledger.processor.language.time.Meaning.CalendarDate;
import org.newsledger.processor.language.time.Meaning.Clock;
import org.newsledger.processor.language.time.Meaning.DayPart;
import org.newsledger.processor.language.time.Meaning.Shifted;
import org.newsledger.processor.language.time.Meaning.Span;
import org.newsledger.processor.language.time.Meaning.Weekday;
import org.newsledger.processor.lexicon.Lexicons;
import org.newsledger.processor.syntax.Sentence;

/**
 * Finds the dates, times and durations of an article and resolves them: against its publication
 * day, or in a text that tells of the past in order, against the date last mentioned.
 */
public final class TemporalTagger {

  /** So many years of another time than the publication's make a text a narrative. */
  private static final int FAR_YEARS = 4;

  /** And so many times as many as years near the publication. */
  private static final int TIMES_NEAR = 3;

  /** So many words may stand before what a date hangs on: "the latter part of the last two". */
  private static final int REACH = 7;

  private final TimeWords words;
  private final List<Pattern> patterns;
  private final PhrasePattern phrases;
  private final RangeFinder ranges;

  private TemporalTagger(TimeWords words, NumeralParser numbers, Lexicons lexicons) {
    this.words = words;
    AmountReader amounts = new AmountReader(words, numbers);
    Pattern calendar = new CalendarPattern(words);
    Pattern weekday = new WeekdayPattern(words);
    PhrasePattern phrase = new PhrasePattern(lexicons);
    this.phrases = phrase;
    this.patterns =
        List.of(
            new ClockPattern(words, List.of(calendar, weekday, phrase)),
            calendar,
            new YearPattern(words, numbers),
            weekday,
            new HolidayPattern(words),
            new SeasonPattern(words),
            new QuarterPattern(words, numbers),
            new DayPartPattern(words, List.of(calendar, weekday)),
            new UnitOfDayPattern(words, calendar),
            new RelativePattern(words, amounts),
            phrase,
            new DurationPattern(words, amounts));
    this.ranges = new RangeFinder(words);
  }

  /** A tagger with the words of the lexicons. */
  public static TemporalTagger load(Lexicons lexicons) {
    return new TemporalTagger(TimeWords.load(lexicons), NumeralParser.load(lexicons), lexicons);
  }

  /**
   * The temporal expressions of a text, in order.
   *
   * @param publishedOn the day "today" is, where known
   * @param sentences of the text; their tags tell past from future. Without any, the whole text is
   *     read as one
   */
  public List<TemporalExpression> find(
      String text, Optional<LocalDate> publishedOn, List<Sentence> sentences) {
    List<Found> found = new ArrayList<>();
    if (sentences.isEmpty()) {
      found.add(matches(Lexemes.of(text, 0, text.length(), List.of())));
    }
    for (Sentence sentence : sentences) {
      found.add(matches(Lexemes.of(text, sentence.start(), sentence.end(), sentence.tokens())));
    }
    Timeline timeline = new Timeline(publishedOn, isNarrative(publishedOn, found));
    Resolver resolver = new Resolver(timeline);
    List<TemporalExpression> expressions = new ArrayList<>();
    for (Found sentence : found) {
      expressions.addAll(new SentenceResolver(words, timeline, resolver).resolve(text, sentence));
    }
    return expressions;
  }

  /**
   * The days that an expression bounds together with the words around it: "since Sunday" runs to
   * the publication day, "until Friday" has no first day, "from May 1 to May 9" runs to the latter.
   * It does not see verbs: where "since" stands with a single past act ("ordered it since May"),
   * the expression's own days may fit better.
   *
   * @param expressions as {@link #find} gave them
   * @param index of the expression among them
   */
  public DayRange range(
      List<TemporalExpression> expressions,
      int index,
      String text,
      Optional<LocalDate> publishedOn) {
    return ranges.range(expressions, index, text, publishedOn);
  }

  /** A sentence's lexemes with the matches among them, in order. */
  record Found(Lexemes text, List<Match> matches) {}

  private Found matches(Lexemes text) {
    List<Match> matches = new ArrayList<>();
    int core = -1;
    int at = 0;
    while (at < text.size()) {
      core = core < at ? nextCore(text, at) : core;
      Optional<Match> best = core - at <= REACH ? longest(text, at) : Optional.empty();
      best.ifPresent(matches::add);
      at = best.map(Match::end).orElse(at + 1);
    }
    return new Found(text, matches);
  }

  /** The next lexeme that a date can hang on; patterns need not be tried far before it. */
  private int nextCore(Lexemes text, int from) {
    int at = from;
    while (at < text.size() && !words.isCore(text.get(at)) && !phrases.begins(text.get(at))) {
      at++;
    }
    return at < text.size() ? at : at + REACH + 1;
  }

  private Optional<Match> longest(Lexemes text, int at) {
    if (text.get(at).kind() == Kind.MARK && !text.get(at).is("'")) {
      return Optional.empty();
    }
    Optional<Match> best = Optional.empty();
    for (Pattern pattern : patterns) {
      Optional<Match> match = pattern.match(text, at);
      if (match.isPresent() && (best.isEmpty() || match.get().length() > best.get().length())) {
        best = match;
      }
    }
    return best;
  }

  private static boolean isNarrative(Optional<LocalDate> publishedOn, List<Found> found) {
    if (publishedOn.isEmpty()) {
      return true;
    }
    int far = 0;
    int near = 0;
    for (Found sentence : found) {
      for (Match match : sentence.matches()) {
        far += isFar(match.meaning(), publishedOn.get()) ? 1 : 0;
        near += isNear(match.meaning()) ? 1 : 0;
      }
    }
    return far >= FAR_YEARS && far > TIMES_NEAR * near;
  }

  private static boolean isFar(Meaning meaning, LocalDate publishedOn) {
    return meaning instanceof CalendarDate date
        && date.year() != 0
        && Math.abs(date.year() - publishedOn.getYear()) > 1;
  }

  /** Whether a meaning is counted from the day of publication. */
  private static boolean isNear(Meaning meaning) {
    if (meaning instanceof DayPart part) {
      return isNear(part.day());
    }
    if (meaning instanceof Clock clock) {
      return clock.day().stream().anyMatch(TemporalTagger::isNear);
    }
    return meaning instanceof Weekday
        || meaning instanceof Span
        || (meaning instanceof Shifted shifted && !shifted.relative());
  }
}
