package org.newsledger.processor.language.time;

import java.util.Optional;
import org.newsledger.processor.language.number.Lexeme;
import org.newsledger.processor.language.number.Lexemes;
import org.newsledger.processor.language.time.Meaning.Season;
import org.newsledger.processor.language.time.Meaning.Shift;
import org.newsledger.processor.language.time.TimeWords.Role;
import org.newsledger.processor.language.time.TimeWords.SeasonName;
import org.newsledger.processor.language.time.TimeWords.Sort;
import org.newsledger.processor.language.time.YearReader.Year;

/** Seasons: "this past spring", "last winter", "the summer of 1916". */
final class SeasonPattern implements Pattern {

  private final TimeWords words;
  private final YearReader years;

  SeasonPattern(TimeWords words) {
    this.words = words;
    this.years = new YearReader(words);
  }

  @Override
  public Optional<Match> match(Lexemes text, int at) {
    Prefix prefix = Prefix.read(words, text, at);
    Optional<SeasonName> name = words.season(text.get(prefix.end()));
    if (name.isEmpty()) {
      return Optional.empty();
    }
    int end = prefix.end() + 1;
    Match dated = withYear(text, at, end, name.get(), prefix);
    if (dated.end() > end) {
      return Optional.of(dated);
    }
    return isSeason(text, prefix, name.get(), prefix.end() > at)
        ? Optional.of(dated)
        : Optional.empty();
  }

  private boolean isSeason(Lexemes text, Prefix prefix, SeasonName name, boolean prefixed) {
    int at = prefix.end();
    Lexeme season = text.get(at);
    boolean noun = season.tag().isEmpty() || season.tag().startsWith("NN");
    boolean cue = prefixed || words.is(Role.SEASON_CUE, text.get(at - 1));
    Lexeme next = text.get(at + 1);
    boolean object =
        words.is(Role.OF, next) || words.is(Role.IN, next) || words.is(Role.FROM, next);
    return noun
        && cue
        && !(prefix.isBare() && (words.is(Role.OF, next) || (name.sort() == Sort.VERB && object)))
        && !text.hyphen(at + 1);
  }

  private Match withYear(Lexemes text, int at, int end, SeasonName name, Prefix prefix) {
    int next = text.get(end).is(",") || words.is(Role.OF, text.get(end)) ? end + 1 : end;
    Optional<Year> year = years.read(text, next);
    if (year.isPresent()) {
      return new Match(
          at, year.get().end(), season(name, year.get().number(), Shift.NONE, false, prefix));
    }
    Prefix of = Prefix.read(words, text, next);
    boolean ofYear =
        of.shift() != Shift.NONE
            && words.unit(text.get(of.end())).filter(u -> u.unit() == TimeUnit.YEAR).isPresent();
    return ofYear
        ? new Match(at, of.end() + 1, season(name, 0, of.shift(), true, prefix))
        : new Match(at, end, season(name, 0, prefix.shift(), false, prefix));
  }

  private static Season season(
      SeasonName name, int year, Shift shift, boolean ofYear, Prefix prefix) {
    return new Season(name.code(), name.month(), year, shift, ofYear, prefix.part());
  }
}
