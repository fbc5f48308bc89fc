package org.newsledger.processor.language.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsledger.processor.language.Place;
import org.newsledger.processor.language.Place.Precision;
import org.newsledger.processor.lexicon.LexiconRow;

/**
 * A place with the names it goes by.
 *
 * @param names all of them, the canonical one first
 * @param thousands its people in thousands, or a number that stands for how often it is meant
 */
record GazetteerEntry(Place place, List<String> names, double thousands) {

  static final String[] PLACE_COLUMNS = {
    "name", "kind", "country", "province", "latitude", "longitude", "thousands", "aliases"
  };
  static final String[] REGION_COLUMNS = {
    "name", "country", "latitude", "longitude", "thousands", "aliases"
  };

  /** A country is meant before any other place of its name. */
  private static final double COUNTRY_THOUSANDS = 1_000_000;

  GazetteerEntry {
    names = List.copyOf(names);
  }

  static GazetteerEntry of(Country country) {
    return new GazetteerEntry(
        country.place(), names(country.name(), country.aliases()), COUNTRY_THOUSANDS);
  }

  static GazetteerEntry ofPlace(LexiconRow row) {
    Place place =
        new Place(
            row.get(0),
            row.constant(1, Precision.class),
            filled(row.get(2)),
            filled(row.get(3)),
            row.number(4),
            row.number(5));
    return new GazetteerEntry(place, names(row.get(0), row.list(7)), row.number(6));
  }

  static GazetteerEntry ofRegion(LexiconRow row) {
    Place place =
        new Place(
            row.get(0),
            Precision.REGION,
            filled(row.get(1)),
            Optional.empty(),
            row.number(2),
            row.number(3));
    return new GazetteerEntry(place, names(row.get(0), row.list(5)), row.number(4));
  }

  /** How likely it is meant where nothing else is known, on a scale of powers of ten. */
  double prominence() {
    return Math.log10(thousands * 1000 + 1)
        - switch (place.precision()) {
          case PROVINCE -> 1.6;
          case DISTRICT -> 0.8;
          default -> 0;
        };
  }

  /** Whether a word in capitals is its name in full or an acronym for it: SANA is not Sanaa. */
  boolean isCalledInCapitals(String capitals) {
    String acronym = PlaceName.acronymKey(capitals);
    return PlaceName.key(place.name()).equals(PlaceName.key(capitals))
        || names.stream().anyMatch(n -> PlaceName.acronymKey(n).equals(acronym));
  }

  boolean isCountry() {
    return place.precision() == Precision.COUNTRY;
  }

  boolean liesIn(String country) {
    return place.country().filter(country::equals).isPresent();
  }

  /** Whether a country bears the same name: Georgia. */
  boolean isNamedLikeCountry(Gazetteer gazetteer) {
    return gazetteer.entries(place.name()).stream().anyMatch(GazetteerEntry::isCountry);
  }

  private static List<String> names(String name, List<String> aliases) {
    List<String> names = new ArrayList<>();
    names.add(name);
    names.addAll(aliases);
    return names;
  }

  private static Optional<String> filled(String cell) {
    return Optional.of(cell).filter(c -> !c.isEmpty());
  }
}
