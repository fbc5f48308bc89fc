package org.newsledger.processor.language.place;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.newsledger.processor.language.Place.Precision;
import org.newsledger.processor.language.place.PlaceWords.Role;
import org.newsledger.processor.syntax.Token;

/** Reads the words around a name: kind, direction and distance. */
final class ExpressionReader {

  private final PlaceWords words;

  ExpressionReader(PlaceWords words) {
    this.words = words;
  }

  PlaceExpression read(NameMatch match) {
    return distance(kindBefore(direction(kindAfter(PlaceExpression.of(match)))));
  }

  /** "Raqqa city", "Aleppo countryside"; not "the Idlib town of Sarmin", whose kind it is. */
  private PlaceExpression kindAfter(PlaceExpression e) {
    int next = e.last() + 1;
    OptionalInt facility = words.facilityAfter(tokens(e), e.last());
    if (facility.isPresent() && !e.entries().get(0).isCountry()) {
      int last = facility.getAsInt();
      return e.withKindAfter(last, word(e, last), Optional.of(Precision.PLACE));
    }
    String word = word(e, next);
    boolean ofAnother = words.is(Role.OF, word(e, next + 1)) && isCapitalised(word(e, next + 2));
    if (ofAnother && words.precision(Role.KIND, word).filter(Precision.PLACE::equals).isPresent()) {
      return e;
    }
    if (words.is(Role.KIND, word)) {
      return e.withKindAfter(next, word, words.precision(Role.KIND, word));
    }
    if (words.is(Role.PART, word)) {
      return e.withKindAfter(next, word, words.precision(Role.PART, word));
    }
    return e;
  }

  /** "eastern Syria", "western rural Deir ez-Zor". */
  private PlaceExpression direction(PlaceExpression e) {
    int first = e.first();
    while (words.is(Role.DIRECTION, word(e, first - 1))) {
      first--;
    }
    return first == e.first() ? e : e.withDirection(first, text(e, first, e.first() - 1));
  }

  /** "the village of Baghouz", "northern city of Manbij", "outskirts of the city of Homs". */
  private PlaceExpression kindBefore(PlaceExpression e) {
    int of = withoutArticle(e, e.first() - 1);
    if (!words.is(Role.OF, word(e, of))) {
      return e;
    }
    String word = word(e, of - 1);
    if (isOfAnother(e, of - 1)) {
      return e;
    }
    if (words.is(Role.KIND, word)) {
      return described(e.withKindBefore(of - 1, word, words.precision(Role.KIND, word)));
    }
    if (words.is(Role.PART, word)) {
      return described(e.withKindBefore(of - 1, word, words.precision(Role.PART, word)));
    }
    return e;
  }

  /** "Baydar district of Homs province": the district that is named before. */
  private boolean isOfAnother(PlaceExpression e, int kind) {
    return words.precision(Role.KIND, word(e, kind)).filter(p -> p != Precision.PLACE).isPresent()
        && IntStream.rangeClosed(e.first(), e.last()).anyMatch(i -> words.is(Role.KIND, word(e, i)))
        && kind > 0
        && tokens(e).get(kind - 1).isProperNoun()
        && !words.is(Role.DIRECTION, word(e, kind - 1));
  }

  private PlaceExpression described(PlaceExpression e) {
    int first = e.first();
    while (words.is(Role.DIRECTION, word(e, first - 1)) || isAdjective(e, first - 1)) {
      first--;
    }
    return e.from(first);
  }

  /** "10 km north of Palmyra", "about 20 miles to the east of Homs", "south of Aleppo". */
  private PlaceExpression distance(PlaceExpression e) {
    int of = withoutArticle(e, e.first() - 1);
    OptionalDouble bearing = words.number(Role.DIRECTION, word(e, of - 1));
    if (!words.is(Role.OF, word(e, of)) || bearing.isEmpty()) {
      return e;
    }
    int unit = withoutArticle(e, of - 2);
    unit = unit < of - 2 && isTo(e, unit) ? unit - 1 : of - 2;
    OptionalDouble length = words.number(Role.UNIT, word(e, unit));
    double number = number(word(e, unit - 1));
    if (length.isEmpty() || Double.isNaN(number)) {
      return e.from(of - 1);
    }
    return e.away(unit - 1, unit, number * length.getAsDouble(), bearing.getAsDouble());
  }

  private boolean isTo(PlaceExpression e, int i) {
    return i >= 0 && (tokens(e).get(i).tag().equals("TO") || tokens(e).get(i).tag().equals("IN"));
  }

  private int withoutArticle(PlaceExpression e, int i) {
    return words.is(Role.ARTICLE, word(e, i)) ? i - 1 : i;
  }

  private static boolean isAdjective(PlaceExpression e, int i) {
    return i >= 0 && tokens(e).get(i).tag().startsWith("JJ");
  }

  private static double number(String word) {
    try {
      return Double.parseDouble(word.replace(",", ""));
    } catch (NumberFormatException ex) {
      return Double.NaN;
    }
  }

  private static boolean isCapitalised(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  private static String word(PlaceExpression e, int i) {
    return i >= 0 && i < tokens(e).size() ? tokens(e).get(i).text() : "";
  }

  private static String text(PlaceExpression e, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i <= to; i++) {
      text.append(i > from ? " " : "").append(tokens(e).get(i).text());
    }
    return text.toString();
  }

  private static List<Token> tokens(PlaceExpression e) {
    return e.match().tokens();
  }
}
