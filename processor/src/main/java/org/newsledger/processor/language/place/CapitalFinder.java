package org.newsledger.processor.language.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.newsledger.processor.language.Place;
import org.newsledger.processor.language.place.PlaceWords.Role;
import org.newsledger.processor.syntax.Sentence;
import org.newsledger.processor.syntax.Token;

/** Finds capitals that are not called by their names: "the Syrian capital", "the capital". */
final class CapitalFinder {

  private final Gazetteer gazetteer;
  private final PlaceWords words;

  CapitalFinder(Gazetteer gazetteer, PlaceWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /**
   * @param isNamed whether a place name stands at a token
   */
  List<PlaceMention> find(Sentence sentence, IntPredicate isNamed, ArticleGeography geography) {
    List<PlaceMention> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      int i = token.index();
      if (words.is(Role.CAPITAL, token.text()) && isAlone(sentence.tokens(), i, isNamed)) {
        capital(sentence, i, geography).ifPresent(found::add);
      }
    }
    return found;
  }

  /**
   * Not "the capital Damascus", "the capital, Damascus", "the capital of Syria", "capital gains".
   */
  private boolean isAlone(List<Token> tokens, int i, IntPredicate isNamed) {
    if (i + 1 >= tokens.size()) {
      return true;
    }
    Token next = tokens.get(i + 1);
    return !isNamed.test(i + 1)
        && !isNamed.test(i + 2)
        && !next.isNoun()
        && !words.is(Role.OF, next.text());
  }

  private Optional<PlaceMention> capital(
      Sentence sentence, int capital, ArticleGeography geography) {
    if (capital == 0) {
      return Optional.empty();
    }
    String before = sentence.tokens().get(capital - 1).text();
    Optional<Country> country = gazetteer.countryOfAdjective(before);
    if (country.isEmpty() && words.is(Role.ARTICLE, before)) {
      country = geography.countries().stream().findFirst().flatMap(gazetteer::country);
    }
    int first = gazetteer.countryOfAdjective(before).isPresent() ? capital - 1 : capital;
    if (first > 0 && words.is(Role.NO_CAPITAL, sentence.tokens().get(first - 1).text())) {
      return Optional.empty();
    }
    return country.flatMap(this::capitalOf).map(p -> mention(sentence, first, capital, p));
  }

  private Optional<Place> capitalOf(Country country) {
    return gazetteer.places(country.capital()).stream()
        .filter(p -> p.country().filter(country.code()::equals).isPresent())
        .findFirst();
  }

  private static PlaceMention mention(Sentence sentence, int first, int capital, Place place) {
    return new PlaceMention(
        sentence.index(),
        first,
        capital,
        capital,
        place.name(),
        Optional.of(place),
        sentence.tokens().get(capital).text(),
        false);
  }
}
