package org.newsledger.processor.language.time;

import java.util.Optional;
import org.newsledger.processor.language.number.Lexemes;
import org.newsledger.processor.language.time.AmountReader.Amount;
import org.newsledger.processor.language.time.Meaning.Fixed;
import org.newsledger.processor.language.time.TimeWords.Role;

/** Lengths of time and rates: "five months", "a two-day visit", "for weeks", "every day". */
final class DurationPattern implements Pattern {

  private final TimeWords words;
  private final AmountReader amounts;

  DurationPattern(TimeWords words, AmountReader amounts) {
    this.words = words;
    this.amounts = amounts;
  }

  @Override
  public Optional<Match> match(Lexemes text, int at) {
    if (words.is(Role.EACH, text.get(at))) {
      return repeated(text, at);
    }
    return amounts
        .read(text, at)
        .filter(a -> isDuration(text, at, a))
        .map(a -> new Match(withoutArticle(text, at, a), end(text, a), new Fixed(value(a))))
        .filter(m -> m.start() == at);
  }

  /** The article of "a two-day visit" belongs to the visit. */
  private int withoutArticle(Lexemes text, int at, Amount amount) {
    boolean hyphen = text.hyphen(amount.end() - 2);
    return hyphen && words.is(Role.ARTICLE, text.get(at)) && amount.end() - at > 3 ? at + 1 : at;
  }

  private int end(Lexemes text, Amount amount) {
    int end = amount.end();
    return text.hyphen(end) && words.is(Role.LONG, text.get(end + 1)) ? end + 2 : end;
  }

  private boolean isDuration(Lexemes text, int at, Amount amount) {
    int after = text.hyphen(amount.end()) ? amount.end() + 1 : amount.end();
    boolean hyphenLong = text.hyphen(amount.end()) && words.is(Role.LONG, text.get(after));
    if (isRate(text, at, amount)
        || words.is(Role.OLD, text.get(after))
        || amount.unit() == TimeUnit.QUARTER
        || amount.unit() == TimeUnit.WEEKEND) {
      return false;
    }
    if (amount.bare()) {
      return hyphenLong
          || (amount.plural()
              && !amount.unit().isClock()
              && words.is(Role.DURATION_CUE, text.get(at - 1)));
    }
    boolean shortUnit = amount.unit() == TimeUnit.SECOND || amount.unit() == TimeUnit.MINUTE;
    boolean article =
        words.is(Role.ARTICLE, text.get(at)) && !amount.vague() && amount.value() == 1;
    boolean instant = article && amount.unit() == TimeUnit.SECOND;
    boolean compound = article && text.get(amount.end()).isDash() && !hyphenLong;
    boolean plural = words.is(Role.ARTICLE, text.get(at)) && amount.plural() && !amount.vague();
    return !instant && !compound && !plural && !(shortUnit && amount.vague() && article);
  }

  /** "24 hours a day": how much of the time. */
  private boolean isRate(Lexemes text, int at, Amount amount) {
    boolean each =
        words.is(Role.ARTICLE, text.get(amount.end()))
            && words.unit(text.get(amount.end() + 1)).isPresent();
    boolean ofEach =
        words.is(Role.ARTICLE, text.get(at)) && words.unit(text.get(at - 1)).isPresent();
    return (each && amount.unit().isClock()) || ofEach;
  }

  private static String value(Amount amount) {
    boolean unknown = amount.vague() || (amount.bare() && amount.plural());
    return unknown ? amount.unit().vaguePeriod() : amount.unit().period(amount.value());
  }

  /** "every day", "each Monday", "every two weeks", "per month". */
  private Optional<Match> repeated(Lexemes text, int at) {
    Optional<Integer> weekday = words.weekday(text.get(at + 1)).map(TimeWords.Name::number);
    if (weekday.isPresent()) {
      return Optional.of(new Match(at, at + 2, new Fixed("XXXX-WXX-" + weekday.get())));
    }
    return amounts
        .read(text, at + 1)
        .filter(a -> !(a.bare() && a.plural()) && !a.vague())
        .filter(a -> a.unit() != TimeUnit.SECOND || !a.bare())
        .map(a -> new Match(at, a.end(), new Fixed(a.unit().period(a.value()))));
  }
}
