package org.newsledger.processor.language.time;

import java.util.Locale;
import java.util.Optional;
import org.newsledger.processor.language.number.Lexeme;
import org.newsledger.processor.language.number.Lexemes;
import org.newsledger.processor.language.number.Numeral;
import org.newsledger.processor.language.number.NumeralParser;
import org.newsledger.processor.language.time.Meaning.CalendarDate;
import org.newsledger.processor.language.time.Meaning.Era;
import org.newsledger.processor.language.time.Meaning.Shift;
import org.newsledger.processor.language.time.TimeWords.Role;
import org.newsledger.processor.language.time.YearReader.Year;

/**
 * Years, decades and centuries: "mid-2014", "'99", "the late 1980s", "431 BC", "the 19th century".
 */
final class YearPattern implements Pattern {

  private final TimeWords words;
  private final YearReader years;
  private final NumeralParser numbers;

  YearPattern(TimeWords words, NumeralParser numbers) {
    this.words = words;
    this.years = new YearReader(words);
    this.numbers = numbers;
  }

  @Override
  public Optional<Match> match(Lexemes text, int at) {
    Prefix prefix = Prefix.read(words, text, at);
    if (prefix.shift() != Shift.NONE) {
      return Optional.empty();
    }
    int core = prefix.end();
    Optional<Match> era = decade(text, core).or(() -> century(text, core));
    if (era.isPresent()) {
      return era.map(m -> m.from(at));
    }
    if (core > at && !prefix.part()) {
      return Optional.empty();
    }
    return year(text, core, prefix.part()).map(m -> m.from(at));
  }

  private Optional<Match> year(Lexemes text, int at, boolean part) {
    int start = words.is(Role.CIRCA, text.get(at)) && text.get(at + 1).is(".") ? at + 2 : at;
    Optional<Year> year = years.read(text, start).or(() -> beforeChrist(text, start));
    if (year.isPresent()) {
      boolean sure = part || year.get().number() < 0 || isYear(text, start, year.get().end());
      return sure
          ? Optional.of(new Match(at, year.get().end(), dated(year.get().number(), part)))
          : Optional.empty();
    }
    return shortYear(text, at);
  }

  private static CalendarDate dated(int year, boolean part) {
    return new CalendarDate(year, 0, 0, Shift.NONE, false, part);
  }

  /** The first year of "431-404 BC". */
  private Optional<Year> beforeChrist(Lexemes text, int at) {
    int number = YearReader.number(text.get(at));
    boolean range = text.hyphen(at + 1) || words.is(Role.TO, text.get(at + 1));
    return number > 0 && range && words.is(Role.BC, text.get(at + 3))
        ? Optional.of(new Year(-number, at + 1)).filter(y -> text.get(at + 2).isNumber())
        : Optional.empty();
  }

  /** The end of "1939-45", and "'99". */
  private static Optional<Match> shortYear(Lexemes text, int at) {
    Lexeme number = text.get(at);
    if (number.isNumber() && number.text().length() == 2 && text.hyphen(at - 1)) {
      int first = YearReader.number(text.get(at - 2));
      int second = first / 100 * 100 + YearReader.number(number);
      boolean range = text.get(at - 2).text().length() == 4 && first >= 1500 && second > first;
      boolean ends = !text.get(at - 3).isDash() && !text.hyphen(at + 1) && second <= 2100;
      return range && ends
          ? Optional.of(new Match(at, at + 1, CalendarDate.of(second, 0, 0)))
          : Optional.empty();
    }
    return Optional.empty();
  }

  private boolean isYear(Lexemes text, int at, int end) {
    Lexeme before = text.get(at - 1);
    Lexeme after = text.get(end);
    if ((text.glued(at) && before.isWord())
        || isMoney(before)
        || (text.hyphen(at - 1) && !cued(text, at))) {
      return false;
    }
    boolean unit = words.unit(after).isPresent() && !text.hyphen(end);
    boolean code =
        (text.get(end).is("/") && text.glued(end + 1))
            || (text.get(end).is(":") && text.glued(end + 1));
    if (unit || code || before.is("/") || before.is("#") || before.is("+")) {
      return false;
    }
    boolean counted = after.tag().equals("NNS") || after.tag().equals("CD");
    boolean cue = words.is(Role.CUE, before) || before.is("(") || words.month(before).isPresent();
    return cue
        ? !(counted
            && before.isWord()
            && !words.is(Role.IN, before)
            && !words.is(Role.DETERMINER, before))
        : !counted && !before.tag().startsWith("VB") && !before.tag().startsWith("NNP");
  }

  /** A year behind a hyphen follows another one or a word as in "post-1990". */
  private static boolean cued(Lexemes text, int at) {
    Lexeme before = text.get(at - 2);
    return before.isWord() || YearReader.number(before) >= 32;
  }

  private static boolean isMoney(Lexeme lexeme) {
    return lexeme
        .text()
        .codePoints()
        .anyMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL);
  }

  /** "1990s", "80s" behind "the" or an apostrophe. */
  private Optional<Match> decade(Lexemes text, int at) {
    int digits = isApostrophe(text.get(at)) && text.glued(at + 1) ? at + 1 : at;
    int number = YearReader.number(text.get(digits));
    boolean ends = text.get(digits).isNumber() && number % 10 == 0 && text.glued(digits + 1);
    int suffix = isApostrophe(text.get(digits + 1)) ? digits + 2 : digits + 1;
    if (!ends || !text.get(suffix).is("s") || !text.glued(suffix)) {
      return Optional.empty();
    }
    int length = text.get(digits).text().length();
    boolean named =
        words.is(Role.DEFINITE, text.get(at - 1))
            || words.is(Role.ADJECTIVE_PART, text.get(at - 1))
            || digits > at;
    if (length == 4) {
      return Optional.of(new Match(at, suffix + 1, decadeOf(number)));
    }
    return length == 2 && named && number >= 10
        ? Optional.of(new Match(at, suffix + 1, decadeOf(1900 + number)))
        : Optional.empty();
  }

  private static Era decadeOf(int year) {
    return new Era(Integer.toString(year / 10), year, year + 9);
  }

  private static boolean isApostrophe(Lexeme lexeme) {
    return lexeme.is("'") || lexeme.is("`") || lexeme.is("‘");
  }

  /** "19th century", "the fifth century BC". */
  private Optional<Match> century(Lexemes text, int at) {
    Optional<Numeral> ordinal =
        numbers.parse(text, at).filter(n -> n.form() == Numeral.Form.ORDINAL && n.value() < 30);
    if (ordinal.isEmpty()) {
      return Optional.empty();
    }
    int unit = text.hyphen(ordinal.get().end()) ? ordinal.get().end() + 1 : ordinal.get().end();
    boolean century =
        words.unit(text.get(unit)).filter(u -> u.unit() == TimeUnit.CENTURY).isPresent();
    int number = (int) ordinal.get().value();
    boolean before = words.is(Role.BC, text.get(unit + 1));
    int end = before || words.is(Role.AD, text.get(unit + 1)) ? unit + 2 : unit + 1;
    return century ? Optional.of(new Match(at, end, centuryOf(number, before))) : Optional.empty();
  }

  private static Era centuryOf(int number, boolean before) {
    return before
        ? new Era(
            String.format(Locale.ROOT, "BC%02d", number - 1), -100 * number, -100 * number + 99)
        : new Era(
            String.format(Locale.ROOT, "%02d", number - 1), 100 * number - 100, 100 * number - 1);
  }
}
