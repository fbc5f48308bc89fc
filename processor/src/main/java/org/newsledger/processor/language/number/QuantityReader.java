package org.newsledger.processor.language.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsledger.processor.language.number.NumberContext.Role;
import org.newsledger.processor.language.number.NumberContext.Unit;
import org.newsledger.processor.language.number.Numeral.Form;
import org.newsledger.processor.language.number.Quantifiers.Quantifier;
import org.newsledger.processor.language.number.QuantityMention.Kind;
import org.newsledger.processor.lexicon.Lexicons;
import org.newsledger.processor.syntax.Sentence;
import org.newsledger.processor.syntax.Token;

/** Reads the numbers of a sentence, in words and digits, with the words that limit them. */
public final class QuantityReader {

  private final NumeralParser parser;
  private final Quantifiers quantifiers;
  private final NumberContext context;
  private final KindReader kinds;
  private final RangeReader ranges;

  private QuantityReader(NumeralParser parser, Quantifiers quantifiers, NumberContext context) {
    this.parser = parser;
    this.quantifiers = quantifiers;
    this.context = context;
    this.kinds = new KindReader(context);
    this.ranges = new RangeReader(parser, context);
  }

  /** A reader with the words of the lexicons. */
  public static QuantityReader load(Lexicons lexicons) {
    return new QuantityReader(
        NumeralParser.load(lexicons), Quantifiers.load(lexicons), NumberContext.load(lexicons));
  }

  /** The sentence's numbers in order. */
  public List<QuantityMention> read(Sentence sentence) {
    return read(sentence.tokens());
  }

  /** The numbers among a sentence's tokens, in order. */
  public List<QuantityMention> read(List<Token> tokens) {
    Lexemes text = Lexemes.of(tokens);
    List<Reading> readings = new ArrayList<>();
    int at = 0;
    while (at < text.size()) {
      Optional<Reading> reading = reading(text, at);
      reading.ifPresent(r -> add(text, readings, r));
      at = reading.map(r -> Math.max(r.end(), r.numberEnd())).orElse(at + 1);
    }
    return readings.stream().map(r -> mention(text, tokens, r)).toList();
  }

  /** A number with its limits, in lexemes. */
  private record Reading(
      int start, int end, int numberEnd, Bounds bounds, Kind kind, String unit) {}

  private Optional<Reading> reading(Lexemes text, int at) {
    Optional<Numeral> part = parser.fraction(text, at);
    if (part.isPresent()) {
      Optional<Reading> whole = partOfWhole(text, part.get());
      if (whole.isPresent()) {
        return whole;
      }
    }
    return parser.parse(text, at).filter(n -> isNumber(text, n)).map(n -> reading(text, n));
  }

  private Reading reading(Lexemes text, Numeral number) {
    Range range = ranges.read(text, number);
    Unit last = kinds.read(text, range.last());
    boolean bare = last.kind() == Kind.CARDINAL || last.kind() == Kind.SCORE;
    Unit first = kinds.read(text, number);
    Unit unit = bare ? new Unit(first.kind(), first.symbol(), range.end()) : last;
    Kind kind = unit.kind();
    return limited(text, range, unit, range.isRange() && kind == Kind.SCORE ? Kind.CARDINAL : kind);
  }

  private Reading limited(Lexemes text, Range range, Unit unit, Kind kind) {
    int start =
        context.currencyBefore(text, range.first().start()).map(Unit::end).orElse(range.start());
    Bounds bounds = range.bounds();
    for (Quantifier before : quantifiers.before(text, start)) {
      bounds = bounds.limited(before.sense());
      start -= before.words().size();
    }
    int end = Math.max(range.end(), unit.end());
    int after = text.hyphen(range.end()) ? range.end() + 1 : range.end();
    Optional<Quantifier> behind = quantifiers.after(text, after);
    if (behind.isPresent()) {
      bounds = bounds.limited(behind.get().sense());
      end = Math.max(end, after + behind.get().words().size());
    }
    return new Reading(start, end, range.end(), bounds, kind, unit.symbol());
  }

  /** "half of the 2,000 members": the part of the number that follows. */
  private Optional<Reading> partOfWhole(Lexemes text, Numeral part) {
    int at = context.is(Role.OF, text.get(part.end())) ? part.end() + 1 : part.end();
    int words = 0;
    while (context.is(Role.PARTITIVE, text.get(at)) && words < 2) {
      at++;
      words++;
    }
    if (at == part.end()) {
      return Optional.empty();
    }
    return parser
        .parse(text, at)
        .filter(n -> n.isCardinal() && n.value() > 1 && !(n.value() < 3 && n.form() == Form.OPEN))
        .filter(n -> kinds.read(text, n).kind() == Kind.CARDINAL)
        .map(n -> limited(text, Range.of(withPart(part, n)), kinds.read(text, n), Kind.CARDINAL));
  }

  private static Numeral withPart(Numeral part, Numeral whole) {
    double value = Math.rint(part.value() * whole.value());
    return new Numeral(part.start(), whole.end(), value, 1, Form.WORDS);
  }

  /** Whether a number word is used as one: not the pronoun of "no one", not the verb "second". */
  private boolean isNumber(Lexemes text, Numeral number) {
    Lexeme last = text.get(number.end() - 1);
    if (number.form() == Form.BOTH) {
      String next = text.get(number.end()).tag();
      boolean noun = next.startsWith("NN") || next.startsWith("JJ");
      return last.tag().endsWith("DT") && (noun || context.is(Role.OF, text.get(number.end())));
    }
    if (number.form() != Form.WORDS || number.value() != 1) {
      return true;
    }
    return last.tag().equals("CD") && !context.is(Role.NOT_AFTER, text.get(number.end()));
  }

  /** Adds a reading; "more than 500 but fewer than 700" becomes one. */
  private void add(Lexemes text, List<Reading> readings, Reading next) {
    if (readings.isEmpty() || !completes(text, readings.get(readings.size() - 1), next)) {
      readings.add(next);
      return;
    }
    Reading former = readings.remove(readings.size() - 1);
    Bounds both = new Bounds(former.bounds().min(), next.bounds().max(), false, false, false);
    readings.add(
        new Reading(former.start(), next.end(), next.numberEnd(), both, next.kind(), next.unit()));
  }

  private boolean completes(Lexemes text, Reading former, Reading next) {
    int gap = text.get(former.end()).is(",") ? former.end() + 1 : former.end();
    boolean conjoined =
        context.is(Role.MERGE, text.get(gap)) || context.is(Role.AND, text.get(gap));
    Bounds low = former.bounds();
    Bounds high = next.bounds();
    boolean bounded = low.open() && high.unbounded() && !high.open() && low.min() < high.max();
    return conjoined && gap + 1 == next.start() && bounded;
  }

  private static QuantityMention mention(Lexemes text, List<Token> tokens, Reading reading) {
    Lexeme first = text.get(reading.start());
    Lexeme last = text.get(reading.end() - 1);
    int base = tokens.get(0).index();
    return new QuantityMention(
        Math.max(base, first.token()),
        Math.max(base, last.token()),
        Math.max(base, text.get(reading.numberEnd() - 1).token()),
        first.start(),
        last.end(),
        reading.bounds().quantity(),
        reading.kind(),
        reading.unit().isEmpty() ? Optional.empty() : Optional.of(reading.unit()));
  }
}
