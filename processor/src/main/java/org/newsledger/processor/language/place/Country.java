package org.newsledger.processor.language.place;

import java.util.List;
import java.util.Optional;
import org.newsledger.processor.language.Place;
import org.newsledger.processor.language.Place.Precision;
import org.newsledger.processor.lexicon.LexiconRow;

/**
 * A country or territory.
 *
 * @param code ISO 3166-1 alpha-2
 * @param capital the capital's name, empty for none
 * @param latitude of its middle, WGS 84 degrees
 * @param longitude of its middle, WGS 84 degrees
 * @param demonyms nouns for its people: {@code Syrian}, {@code Syrians}
 */
public record Country(
    String code,
    String name,
    List<String> aliases,
    String capital,
    double latitude,
    double longitude,
    List<String> demonyms,
    List<String> adjectives) {

  static final String[] COLUMNS = {
    "code", "name", "aliases", "capital", "latitude", "longitude", "demonyms", "adjectives"
  };

  public Country {
    aliases = List.copyOf(aliases);
    demonyms = List.copyOf(demonyms);
    adjectives = List.copyOf(adjectives);
  }

  static Country of(LexiconRow row) {
    return new Country(
        row.get(0),
        row.get(1),
        row.list(2),
        row.get(3),
        row.number(4),
        row.number(5),
        row.list(6),
        row.list(7));
  }

  /** The country as a place. */
  public Place place() {
    return new Place(
        name, Precision.COUNTRY, Optional.of(code), Optional.empty(), latitude, longitude);
  }
}
