package org.newsledger.processor.language.number;

import java.util.Optional;
import org.newsledger.processor.language.number.NumberContext.Role;
import org.newsledger.processor.language.number.NumberContext.Unit;
import org.newsledger.processor.language.number.Numeral.Form;
import org.newsledger.processor.language.number.QuantityMention.Kind;

/** Decides what a number is a number of, from what stands beside it. */
final class KindReader {

  private static final int OLDEST = 119;

  private final NumberContext context;

  KindReader(NumberContext context) {
    this.context = context;
  }

  /** The kind of the number from lexeme {@code start} to {@code end}, with its unit. */
  Unit read(Lexemes text, Numeral number) {
    if (isDate(text, number)) {
      return plain(Kind.DATE, number);
    }
    if (number.form() == Form.ORDINAL) {
      return plain(Kind.ORDINAL, number);
    }
    if (isTime(text, number)) {
      return plain(Kind.TIME, number);
    }
    return money(text, number)
        .or(() -> measure(text, number))
        .or(() -> named(text, number).map(kind -> plain(kind, number)))
        .orElseGet(() -> plain(Kind.CARDINAL, number));
  }

  private static Unit plain(Kind kind, Numeral number) {
    return new Unit(kind, "", number.end());
  }

  private Optional<Unit> money(Lexemes text, Numeral number) {
    Optional<Unit> sign = context.currencyBefore(text, number.start());
    return sign.isPresent()
        ? sign.map(s -> new Unit(Kind.MONEY, s.symbol(), number.end()))
        : context.currency(text, number.end()).or(() -> openSum(text, number));
  }

  /** "billions of dollars". */
  private Optional<Unit> openSum(Lexemes text, Numeral number) {
    return number.form() == Form.OPEN && context.is(Role.OF, text.get(number.end()))
        ? context.currency(text, number.end() + 1)
        : Optional.empty();
  }

  private Optional<Unit> measure(Lexemes text, Numeral number) {
    Optional<Unit> unit = context.unit(text, number.end());
    if (unit.isEmpty()) {
      return unit;
    }
    int end = unit.get().end();
    int after = text.hyphen(end) ? end + 1 : end;
    boolean age = context.is(Role.AGE_AFTER, text.get(after)) || isAgeCue(text, number.start());
    return unit.get().kind() == Kind.DURATION && age
        ? Optional.of(new Unit(Kind.AGE, unit.get().symbol(), number.end()))
        : unit;
  }

  private Optional<Kind> named(Lexemes text, Numeral number) {
    if (isName(text, number)) {
      return Optional.of(Kind.NAME);
    }
    if (isYear(text, number)) {
      return Optional.of(Kind.YEAR);
    }
    if (isAge(text, number)) {
      return Optional.of(Kind.AGE);
    }
    if (isScore(text, number)) {
      return Optional.of(Kind.SCORE);
    }
    return number.isWhole() ? Optional.empty() : Optional.of(Kind.MEASURE);
  }

  private boolean isDate(Lexemes text, Numeral number) {
    boolean day = number.value() >= 1 && number.value() <= 31 && number.isWhole();
    int after = text.get(number.end()).is("of") ? number.end() + 1 : number.end();
    boolean month =
        context.isMonth(text.get(number.start() - 1))
            || (text.get(number.start() - 1).is(".")
                && context.isMonth(text.get(number.start() - 2)))
            || context.isMonth(text.get(after));
    return (day && month && !isWords(number)) || isSlashed(text, number);
  }

  /** "28/10/2019", "2019-10-28". */
  private static boolean isSlashed(Lexemes text, Numeral number) {
    int start = number.start();
    return (joins(text, start + 1) && joins(text, start + 3) && text.get(start + 4).isNumber())
        || (joins(text, start - 1) && (joins(text, start + 1) || joins(text, start - 3)));
  }

  private static boolean joins(Lexemes text, int at) {
    boolean mark = text.get(at).is("/") || text.get(at).is("-");
    return mark
        && text.glued(at)
        && text.glued(at + 1)
        && text.get(at - 1).isNumber()
        && text.get(at + 1).isNumber();
  }

  private boolean isTime(Lexemes text, Numeral number) {
    boolean colon =
        (text.get(number.start() + 1).is(":")
                && text.glued(number.start() + 2)
                && text.get(number.start() + 2).isNumber())
            || (text.get(number.start() - 1).is(":")
                && text.glued(number.start())
                && text.get(number.start() - 2).isNumber());
    return colon || context.is(Role.CLOCK_AFTER, text.get(number.end()));
  }

  private boolean isName(Lexemes text, Numeral number) {
    int start = number.start();
    Lexeme before = text.get(start - 1);
    if ((before.isWord() && text.glued(start))
        || (text.get(start - 2).isWord() && text.hyphen(start - 1) && !isWords(number))) {
      return !isPrefix(text.get(start - 2), before);
    }
    if (text.glued(number.end()) && text.get(number.end()).isWord() && !isWords(number)) {
      return true;
    }
    if (isWords(number)) {
      return false;
    }
    boolean zero = text.get(start).text().startsWith("0") && text.get(start).text().length() > 1;
    boolean noun = text.get(number.end()).tag().startsWith("NN");
    return (zero && number.isWhole())
        || before.is("#")
        || before.is("+")
        || (context.isNumberedThing(before) && !noun)
        || (before.isCapitalised()
            && before.tag().equals("NNP")
            && !noun
            && endsName(text, number));
  }

  /** A lower-case word before the hyphen, as in "pre-1990" or "sub-20", makes no name. */
  private static boolean isPrefix(Lexeme word, Lexeme hyphen) {
    return hyphen.isDash() && !word.isCapitalised();
  }

  /** Whether nothing that could be counted follows a number behind a proper noun. */
  private static boolean endsName(Lexemes text, Numeral number) {
    String tag = text.get(number.end()).tag();
    boolean counts = tag.startsWith("JJ") || tag.startsWith("CD") || tag.startsWith("VBN");
    return !counts && !text.get(number.end()).is("of") && !text.get(number.end()).is("people");
  }

  private boolean isYear(Lexemes text, Numeral number) {
    if (number.form() != Form.PLAIN_DIGITS || text.get(number.start()).text().length() != 4) {
      return false;
    }
    boolean possible = number.value() >= 1500 && number.value() <= 2100;
    Lexeme before = text.get(number.start() - 1);
    boolean cue =
        context.is(Role.YEAR_BEFORE, before)
            || context.isMonth(before)
            || before.is(",")
            || before.is("(")
            || before.isDash();
    return possible && (cue || !text.get(number.end()).tag().startsWith("NNS"));
  }

  private boolean isAge(Lexemes text, Numeral number) {
    if (number.value() > OLDEST) {
      return false;
    }
    Lexeme before = text.get(number.start() - 1);
    Lexeme after = text.get(number.end());
    Lexeme name = text.get(number.start() - 2);
    boolean apposed =
        (before.is(",") && (after.is(",") || after.is(";"))) || (before.is("(") && after.is(")"));
    return isAgeCue(text, number.start())
        || (apposed && name.isCapitalised() && !isWords(number) && !name.tag().equals("NNS"));
  }

  private boolean isAgeCue(Lexemes text, int start) {
    Lexeme before = text.get(start - 1);
    boolean between = context.is(Role.BETWEEN, before) || context.is(Role.FROM, before);
    return context.is(Role.AGE_BEFORE, between ? text.get(start - 2) : before);
  }

  /** "3-1", "53-47": a smaller number behind a hyphen is no range. */
  private static boolean isScore(Lexemes text, Numeral number) {
    return (text.hyphen(number.end()) && text.get(number.end() + 1).isNumber())
        || (text.hyphen(number.start() - 1) && text.get(number.start() - 2).isNumber());
  }

  private static boolean isWords(Numeral number) {
    return switch (number.form()) {
      case WORDS, OPEN, COLLECTIVE, BOTH -> true;
      default -> false;
    };
  }
}
