package org.newsledger.processor.language.name;

import java.util.List;
import java.util.Optional;
import org.newsledger.processor.language.Place;
import org.newsledger.processor.language.place.Gazetteer;

/** What the gazetteer tells of countries and places. */
record GazetteerCountries(Gazetteer gazetteer) implements Countries {

  private static final int CODE_LENGTH = 2;

  @Override
  public Optional<Country> find(String words) {
    Optional<Country> named = byName(words);
    return named.isPresent() ? named : byPeople(words);
  }

  @Override
  public boolean isPlace(String words) {
    return gazetteer.place(words).isPresent();
  }

  @Override
  public boolean isDemonym(String words) {
    return gazetteer.countryOfAdjective(words).isEmpty()
        && gazetteer.countryOfDemonym(words).isPresent()
        && byName(words).isEmpty();
  }

  @Override
  public Optional<Country> ofCode(String code) {
    return gazetteer.country(code).map(c -> country(c, true));
  }

  @Override
  public Optional<String> ofPlace(String words) {
    return gazetteer.place(words).flatMap(Place::country);
  }

  /** A code alone names no country, unless it is a name too, as US. */
  private Optional<Country> byName(String words) {
    return gazetteer
        .country(words)
        .filter(c -> words.length() > CODE_LENGTH || c.aliases().contains(words))
        .map(c -> country(c, true));
  }

  private Optional<Country> byPeople(String words) {
    return gazetteer
        .countryOfAdjective(words)
        .or(() -> gazetteer.countryOfDemonym(words))
        .map(c -> country(c, false));
  }

  private static Country country(
      org.newsledger.processor.language.place.Country found, boolean named) {
    List<String> adjectives = found.adjectives();
    String first = adjectives.isEmpty() ? found.name() : adjectives.get(0);
    String shown = adjectives.contains(found.code()) ? found.code() : first;
    return new Country(found.code(), found.name(), shown, named);
  }
}
