package org.newsledger.processor.language.number;

import java.util.Optional;
import java.util.regex.Pattern;
import org.newsledger.processor.language.number.NumberWords.Kind;
import org.newsledger.processor.language.number.NumberWords.Word;
import org.newsledger.processor.language.number.Numeral.Form;
import org.newsledger.processor.lexicon.Lexicons;

/** Reads the number that starts at a lexeme. */
public final class NumeralParser {

  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
  private static final Pattern PLAIN = Pattern.compile("\\d{1,15}(?:\\.\\d{1,6})?");

  private final NumberWords words;

  private NumeralParser(NumberWords words) {
    this.words = words;
  }

  /** A parser with the number words of the lexicons. */
  public static NumeralParser load(Lexicons lexicons) {
    return new NumeralParser(NumberWords.load(lexicons));
  }

  /** The longest number that starts at lexeme {@code start}. */
  public Optional<Numeral> parse(Lexemes text, int start) {
    if (text.get(start).isNumber()) {
      return digits(text, start);
    }
    return switch (words.get(text.get(start)).kind()) {
      case UNIT, TEN -> Optional.of(sum(text, start, start));
      case ORDINAL, ORDINAL_TEN -> Optional.of(ordinal(text, start, start, 0));
      case ARTICLE -> article(text, start);
      case FRACTION -> fractionOfScale(text, start, start);
      case VAGUE -> vague(text, start);
      case PLURAL -> plural(text, start);
      case COLLECTIVE -> collective(text, start, start);
      case BOTH ->
          Optional.of(new Numeral(start, start + 1, word(text, start).value(), 1, Form.BOTH));
      default -> Optional.empty();
    };
  }

  /** The value of "half", "two thirds", "three-quarters" at {@code start}, with its end. */
  public Optional<Numeral> fraction(Lexemes text, int start) {
    Word first = word(text, start);
    int at = start;
    double times = 1;
    if (first.is(Kind.UNIT) || first.is(Kind.ARTICLE)) {
      times = first.value();
      at = text.hyphen(start + 1) ? start + 2 : start + 1;
    }
    Word part = word(text, at);
    if (part.is(Kind.FRACTION)) {
      return Optional.of(new Numeral(start, at + 1, times * part.value(), 1, Form.WORDS));
    }
    if (at > start && part.is(Kind.ORDINAL) && part.value() > 2) {
      return Optional.of(new Numeral(start, at + 1, times / part.value(), 1, Form.WORDS));
    }
    return Optional.empty();
  }

  private Word word(Lexemes text, int index) {
    return words.get(text.get(index));
  }

  private Optional<Numeral> digits(Lexemes text, int start) {
    String written = text.get(start).text();
    boolean grouped = GROUPED.matcher(written).matches();
    if (!grouped && !PLAIN.matcher(written).matches()) {
      return Optional.empty();
    }
    double value = Double.parseDouble(written.replace(",", ""));
    Word ending = word(text, start + 1);
    if (text.glued(start + 1) && ending.is(Kind.ORDINAL_ENDING)) {
      return Optional.of(new Numeral(start, start + 2, value, 1, Form.ORDINAL));
    }
    int end = mixedFraction(text, start + 1);
    double whole = end > start + 1 ? value + ratio(text, end - 3) : value;
    if (text.glued(end) && word(text, end).is(Kind.ABBREVIATION)) {
      double scale = word(text, end).value();
      return Optional.of(new Numeral(start, end + 1, whole * scale, scale, Form.DIGITS));
    }
    boolean plain = !grouped && end == start + 1;
    return Optional.of(
        scaled(text, new Numeral(start, end, whole, 1, plain ? Form.PLAIN_DIGITS : Form.DIGITS)));
  }

  /** The end of the "1/2" in "5 1/2", or {@code at} itself. */
  private static int mixedFraction(Lexemes text, int at) {
    boolean fraction =
        text.get(at).isNumber()
            && !text.glued(at)
            && text.get(at + 1).is("/")
            && text.glued(at + 1)
            && text.get(at + 2).isNumber()
            && text.glued(at + 2)
            && !text.get(at + 3).is("/");
    return fraction && text.get(at).text().length() == 1 && text.get(at + 2).text().length() == 1
        ? at + 3
        : at;
  }

  private static double ratio(Lexemes text, int at) {
    double below = Double.parseDouble(text.get(at + 2).text());
    return below == 0 ? 0 : Double.parseDouble(text.get(at).text()) / below;
  }

  /** A number in digits with the scale words that follow: "1.5 million", "20-thousand". */
  private Numeral scaled(Lexemes text, Numeral digits) {
    Numeral scaled = digits;
    int at = text.hyphen(digits.end()) ? digits.end() + 1 : digits.end();
    while (word(text, at).multiplies()) {
      double scale = word(text, at).value();
      scaled =
          new Numeral(
              digits.start(), at + 1, scaled.value() * scale, scaled.scale() * scale, Form.DIGITS);
      at++;
    }
    return scaled;
  }

  /** A number in words: "twenty-three", "two hundred and fifty thousand". */
  private Numeral sum(Lexemes text, int start, int first) {
    WordSum sum = new WordSum();
    int at = first;
    int end = first;
    while (true) {
      Word word = word(text, at);
      if (word.is(Kind.ORDINAL) || word.is(Kind.ORDINAL_TEN)) {
        return sum.takesOrdinal(word) ? ordinal(text, start, at, sum.value()) : sum.at(start, end);
      }
      if (!sum.take(word)) {
        break;
      }
      end = ++at;
      boolean joined = text.hyphen(at) || (word(text, at).is(Kind.AND) && sum.endsInScale());
      at = joined && word(text, at + 1).kind() != Kind.AND ? at + 1 : at;
    }
    return half(text, sum.at(start, Math.max(end, first + 1)));
  }

  /** Adds the half of "two and a half" and the scale behind it. */
  private Numeral half(Lexemes text, Numeral number) {
    int at = number.end();
    boolean half =
        word(text, at).is(Kind.AND)
            && word(text, at + 1).is(Kind.ARTICLE)
            && word(text, at + 2).is(Kind.FRACTION);
    if (!half || number.scale() > 1) {
      return number;
    }
    double value = number.value() + word(text, at + 2).value();
    return scaled(text, new Numeral(number.start(), at + 3, value, 1, Form.WORDS));
  }

  private Numeral ordinal(Lexemes text, int start, int at, double before) {
    Word word = word(text, at);
    boolean more = word.is(Kind.TEN) && text.hyphen(at + 1) && word(text, at + 2).is(Kind.ORDINAL);
    int end = more ? at + 3 : at + 1;
    return new Numeral(start, end, before + word.value(), 1, Form.ORDINAL);
  }

  /** "a hundred", "a half-million", "a couple of", "a few hundred". */
  private Optional<Numeral> article(Lexemes text, int start) {
    Word next = word(text, start + 1);
    return switch (next.kind()) {
      case MULTIPLIER, SCALE -> Optional.of(sum(text, start, start + 1));
      case FRACTION -> fractionOfScale(text, start, start + 1);
      case VAGUE -> vague(text, start + 1).map(n -> startingAt(start, n));
      case COLLECTIVE -> collective(text, start, start + 1);
      default -> Optional.empty();
    };
  }

  private static Numeral startingAt(int start, Numeral number) {
    return new Numeral(start, number.end(), number.value(), number.scale(), number.form());
  }

  /** "half a million", "half-million", "a quarter of a million", "half a dozen". */
  private Optional<Numeral> fractionOfScale(Lexemes text, int start, int fraction) {
    int at = fraction + 1;
    at = text.hyphen(at) || text.get(at).is("of") ? at + 1 : at;
    at = word(text, at).is(Kind.ARTICLE) ? at + 1 : at;
    Word scale = word(text, at);
    double value = word(text, fraction).value() * scale.value();
    return (at > fraction + 1 && scale.multiplies()) || scale.is(Kind.SCALE)
        ? Optional.of(new Numeral(start, at + 1, value, 1, Form.WORDS))
        : Optional.empty();
  }

  /** "several hundred", "a few thousand", "many thousands". */
  private Optional<Numeral> vague(Lexemes text, int start) {
    Word first = word(text, start + 1);
    if (first.is(Kind.PLURAL)) {
      return plural(text, start + 1).map(n -> startingAt(start, n));
    }
    if (!first.multiplies()) {
      return Optional.empty();
    }
    double value = word(text, start).value();
    int at = start + 1;
    while (word(text, at).multiplies()) {
      value *= word(text, at++).value();
    }
    return Optional.of(new Numeral(start, at, value, 1, Form.OPEN));
  }

  /** "dozens", "tens of thousands", "hundreds of thousands". */
  private Optional<Numeral> plural(Lexemes text, int start) {
    double value = word(text, start).value();
    int end = start + 1;
    while (text.get(end).is("of") && word(text, end + 1).is(Kind.PLURAL)) {
      value *= word(text, end + 1).value() / 2;
      end += 2;
    }
    boolean alone = end == start + 1 && value == 20;
    return alone ? Optional.empty() : Optional.of(new Numeral(start, end, value, 1, Form.OPEN));
  }

  private Optional<Numeral> collective(Lexemes text, int start, int at) {
    return text.get(at + 1).is("of")
        ? Optional.of(new Numeral(start, at + 1, word(text, at).value(), 1, Form.COLLECTIVE))
        : Optional.empty();
  }
}
