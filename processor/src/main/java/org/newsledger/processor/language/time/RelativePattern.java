package org.newsledger.processor.language.time;

import java.util.Optional;
import org.newsledger.processor.language.number.Lexeme;
import org.newsledger.processor.language.number.Lexemes;
import org.newsledger.processor.language.time.Meaning.DayPart;
import org.newsledger.processor.language.time.Meaning.Shift;
import org.newsledger.processor.language.time.Meaning.Shifted;
import org.newsledger.processor.language.time.Meaning.Span;
import org.newsledger.processor.language.time.TimeWords.PartOfDay;
import org.newsledger.processor.language.time.TimeWords.Role;
import org.newsledger.processor.language.time.TimeWords.UnitWord;

/**
 * Times counted from another: "last week", "the past two months", "that same day", "earlier this
 * month", "two weeks ago", "three days later", "the day before".
 */
final class RelativePattern implements Pattern {

  private final TimeWords words;
  private final AmountReader amounts;

  RelativePattern(TimeWords words, AmountReader amounts) {
    this.words = words;
    this.amounts = amounts;
  }

  @Override
  public Optional<Match> match(Lexemes text, int at) {
    return shifted(text, at).or(() -> away(text, at)).or(() -> neighbour(text, at));
  }

  /** A unit behind "last", "the past", "this", "that same", "the next few". */
  private Optional<Match> shifted(Lexemes text, int at) {
    Prefix prefix = Prefix.read(words, text, at);
    if (prefix.isBare()) {
      return weekend(text, at, prefix);
    }
    if (prefix.shift() == Shift.NONE) {
      return prefix.definite() ? partOf(text, at, prefix) : Optional.empty();
    }
    Optional<PartOfDay> part = words.partOfDay(text.get(prefix.end()));
    if (part.isPresent() && !part.get().clock() && !prefix.part()) {
      Meaning day = calendar(TimeUnit.DAY, 1, prefix);
      return Optional.of(new Match(at, prefix.end() + 1, new DayPart(day, part.get().code())));
    }
    if (words.is(Role.ARTICLE, text.get(prefix.end()))) {
      return Optional.empty();
    }
    return amounts
        .read(text, prefix.end())
        .filter(a -> isCounted(text, prefix, a))
        .map(a -> new Match(at, a.end(), meaning(prefix, a)));
  }

  /** "the weekend" without more is the one that last began. */
  private Optional<Match> weekend(Lexemes text, int at, Prefix prefix) {
    boolean weekend =
        words
            .unit(text.get(prefix.end()))
            .filter(u -> u.unit() == TimeUnit.WEEKEND && !u.plural())
            .isPresent();
    return weekend && prefix.definite()
        ? Optional.of(
            new Match(at, prefix.end() + 1, new Shifted(TimeUnit.WEEKEND, 0, false, false)))
        : Optional.empty();
  }

  /** "the end of the year": the one last mentioned. */
  private Optional<Match> partOf(Lexemes text, int at, Prefix prefix) {
    return words
        .unit(text.get(prefix.end()))
        .filter(u -> !u.plural() && !u.unit().isClock())
        .map(u -> new Match(at, prefix.end() + 1, new Shifted(u.unit(), 0, true, true)));
  }

  private boolean isCounted(Lexemes text, Prefix prefix, AmountReader.Amount amount) {
    boolean second = amount.unit() == TimeUnit.SECOND && amount.bare();
    boolean plural = amount.plural() && amount.bare();
    boolean same = prefix.shift() == Shift.SAME || prefix.shift() == Shift.THIS;
    boolean ofSomething =
        prefix.definite() && amount.bare() && words.is(Role.OF, text.get(amount.end()));
    return !second
        && !(plural && same)
        && !(same && !amount.bare() && !prefix.span())
        && !ofSomething;
  }

  private static Meaning meaning(Prefix prefix, AmountReader.Amount amount) {
    boolean single = amount.bare() && !amount.plural();
    boolean counted = prefix.span() || (prefix.definite() && prefix.shift() == Shift.LAST);
    if (single && !(counted && prefix.shift().steps() != 0 && !prefix.part())) {
      return calendar(amount.unit(), amount.times(), prefix);
    }
    Shift shift = prefix.shift();
    return new Span(
        amount.unit(),
        amount.vague() || (amount.plural() && amount.bare()) ? 0 : amount.value(),
        shift.steps() > 0,
        shift.isRelative());
  }

  private static Shifted calendar(TimeUnit unit, int times, Prefix prefix) {
    boolean relative =
        prefix.shift().isRelative() || (prefix.definite() && prefix.shift() == Shift.NEXT);
    return new Shifted(unit, (long) prefix.shift().steps() * times, relative, prefix.part());
  }

  /** "two weeks ago", "a day earlier", "days later". */
  private Optional<Match> away(Lexemes text, int at) {
    Optional<AmountReader.Amount> read = amounts.read(text, at);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    AmountReader.Amount amount = read.get();
    Lexeme direction = text.get(amount.end());
    boolean ago = words.is(Role.AGO, direction);
    boolean back = ago || words.is(Role.EARLIER, direction);
    if ((!back && !words.is(Role.LATER, direction)) || (!ago && governs(text, amount.end()))) {
      return Optional.empty();
    }
    boolean vague = amount.vague() || (amount.bare() && amount.plural());
    if (amount.bare() && !amount.plural()) {
      return Optional.empty();
    }
    Meaning meaning =
        vague
            ? new Meaning.Fixed(back ? "PAST_REF" : "FUTURE_REF")
            : counted(amount, back ? -1 : 1, !ago);
    return Optional.of(new Match(at, amount.end() + 1, meaning));
  }

  /** Decades and centuries are counted in years: "a decade ago" is a year. */
  private static Shifted counted(AmountReader.Amount amount, int sign, boolean relative) {
    long number = Math.round(amount.value()) * sign;
    return switch (amount.unit()) {
      case DECADE -> new Shifted(TimeUnit.YEAR, 10 * number, relative, false);
      case CENTURY -> new Shifted(TimeUnit.YEAR, 100 * number, relative, false);
      default -> new Shifted(amount.unit(), number, relative, false);
    };
  }

  /** "the day before", "the night before", "the week after". */
  private Optional<Match> neighbour(Lexemes text, int at) {
    if (!words.is(Role.DETERMINER, text.get(at))) {
      return Optional.empty();
    }
    Lexeme direction = text.get(at + 2);
    boolean back = words.is(Role.EARLIER, direction);
    if ((!back && !words.is(Role.LATER, direction)) || governs(text, at + 2)) {
      return Optional.empty();
    }
    Optional<PartOfDay> part = words.partOfDay(text.get(at + 1)).filter(p -> !p.clock());
    Optional<UnitWord> unit = words.unit(text.get(at + 1)).filter(u -> !u.plural());
    Shifted day = new Shifted(TimeUnit.DAY, back ? -1 : 1, true, false);
    if (part.isPresent()) {
      return Optional.of(new Match(at, at + 3, new DayPart(day, part.get().code())));
    }
    return unit.map(u -> new Match(at, at + 3, new Shifted(u.unit(), back ? -1 : 1, true, false)));
  }

  /** Whether "before", "after" or "prior" has an object, so that the time is counted from it. */
  private boolean governs(Lexemes text, int direction) {
    boolean preposition =
        words.is(Role.BEFORE, text.get(direction))
            || words.is(Role.AFTER, text.get(direction))
            || words.is(Role.TO, text.get(direction + 1));
    Lexeme next = text.get(direction + 1);
    boolean verb = next.tag().startsWith("VB") && !next.tag().equals("VBG");
    return preposition
        && (next.isWord() || next.isNumber())
        && !verb
        && !words.is(Role.AND, next)
        && !words.is(Role.IN, next);
  }
}
