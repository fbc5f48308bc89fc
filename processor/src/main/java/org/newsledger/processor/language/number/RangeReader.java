package org.newsledger.processor.language.number;

import java.util.Optional;
import org.newsledger.processor.language.number.NumberContext.Role;
import org.newsledger.processor.lexicon.Lexicons;

/** Joins two numbers that bound a range: "40 to 60", "between 15 and 20 million", "five or six". */
final class RangeReader {

  private final NumeralParser parser;
  private final NumberContext context;

  RangeReader(NumeralParser parser, NumberContext context) {
    this.parser = parser;
    this.context = context;
  }

  static RangeReader load(Lexicons lexicons) {
    return new RangeReader(NumeralParser.load(lexicons), NumberContext.load(lexicons));
  }

  /** The range that begins with {@code first}, or that number alone. */
  Range read(Lexemes text, Numeral first) {
    int connector = first.end();
    boolean between = opens(text, first.start(), Role.BETWEEN);
    if (!connects(text, connector, between) || isChange(text, first)) {
      return Range.of(first);
    }
    int next = connector + 1;
    int skipped = context.currencyBefore(text, next + 1).isPresent() ? next + 1 : next;
    return parser
        .parse(text, skipped)
        .flatMap(last -> joined(first, last, between ? first.start() - 1 : first.start()))
        .orElse(Range.of(first));
  }

  private boolean opens(Lexemes text, int start, Role role) {
    int before = context.currencyBefore(text, start).map(c -> c.end()).orElse(start);
    return context.is(role, text.get(before - 1));
  }

  private boolean connects(Lexemes text, int at, boolean between) {
    return text.hyphen(at)
        || context.is(Role.RANGE, text.get(at))
        || (between && context.is(Role.AND, text.get(at)));
  }

  /** "rose from 40 to 60" tells two numbers, "ranging from 40 to 60" one range. */
  private boolean isChange(Lexemes text, Numeral first) {
    return opens(text, first.start(), Role.FROM)
        && !context.is(Role.RANGING, text.get(first.start() - 2))
        && !context.is(Role.AGE_BEFORE, text.get(first.start() - 2));
  }

  private static Optional<Range> joined(Numeral first, Numeral last, int start) {
    boolean share = first.scale() == 1 && first.value() < last.value() / last.scale();
    Numeral low = share ? first.times(last.scale()) : first;
    boolean ascending = low.value() < last.value() && first.isCardinal() && last.isCardinal();
    boolean open = first.form() == Numeral.Form.OPEN || last.form() == Numeral.Form.OPEN;
    return ascending && !open ? Optional.of(new Range(start, low, last)) : Optional.empty();
  }
}
