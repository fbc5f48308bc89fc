package org.newsledger.processor.language.place;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsledger.processor.language.Place;
import org.newsledger.processor.lexicon.Lexicons;

/**
 * The places the program knows: countries, regions, provinces, towns; and what people and things of
 * a country are called. Names are found whatever their case, accents, apostrophes, hyphens and
 * Arabic articles.
 */
public final class Gazetteer {

  /** Two entries of one name that are no farther apart are one place. */
  private static final double SAME_PLACE_KM = 20;

  private final Map<String, Country> countries = new LinkedHashMap<>();
  private final Map<String, Country> demonyms = new LinkedHashMap<>();
  private final Map<String, Country> adjectives = new LinkedHashMap<>();
  private final NameIndex index = new NameIndex();

  private Gazetteer() {}

  /**
   * Reads the lexicons {@code countries}, {@code places} and {@code regions}.
   *
   * @param geonames a file in GeoNames' dump format with more places
   */
  public static Gazetteer load(Lexicons lexicons, Optional<Path> geonames) {
    Gazetteer gazetteer = new Gazetteer();
    lexicons.rows("countries", 1, Country.COLUMNS).forEach(r -> gazetteer.add(Country.of(r)));
    lexicons
        .rows("regions", 1, GazetteerEntry.REGION_COLUMNS)
        .forEach(r -> gazetteer.index.add(GazetteerEntry.ofRegion(r)));
    lexicons
        .rows("places", 4, GazetteerEntry.PLACE_COLUMNS)
        .forEach(r -> gazetteer.index.add(GazetteerEntry.ofPlace(r)));
    geonames.ifPresent(file -> GeoNamesFile.read(file).forEach(gazetteer::addUnknown));
    return gazetteer;
  }

  /** The places of this name, the most prominent first. */
  public List<Place> places(String name) {
    return entries(name).stream().map(GazetteerEntry::place).toList();
  }

  /** The place that is meant by this name where nothing else is known. */
  public Optional<Place> place(String name) {
    return places(name).stream().findFirst();
  }

  /** The country of this name or code. */
  public Optional<Country> country(String nameOrCode) {
    Country byCode = countries.get(nameOrCode);
    if (byCode != null) {
      return Optional.of(byCode);
    }
    return entries(nameOrCode).stream()
        .filter(GazetteerEntry::isCountry)
        .findFirst()
        .flatMap(e -> e.place().country())
        .map(countries::get);
  }

  /** The country whose people are called so: {@code Syrian}, {@code Turks}. */
  public Optional<Country> countryOfDemonym(String noun) {
    return Optional.ofNullable(demonyms.get(caseless(noun)));
  }

  /** The country whose things are called so: {@code Turkish}, {@code U.S.}. */
  public Optional<Country> countryOfAdjective(String adjective) {
    return Optional.ofNullable(adjectives.get(caseless(adjective)));
  }

  /** The countries in the order of their codes. */
  public List<Country> countries() {
    return List.copyOf(countries.values());
  }

  List<GazetteerEntry> entries(String name) {
    return sorted(index.named(name));
  }

  List<GazetteerEntry> entriesSounding(String name) {
    return sorted(index.sounding(name));
  }

  int longestName() {
    return index.longest();
  }

  private static List<GazetteerEntry> sorted(List<GazetteerEntry> entries) {
    return entries.size() < 2
        ? entries
        : entries.stream()
            .sorted(Comparator.comparingDouble(GazetteerEntry::prominence).reversed())
            .toList();
  }

  private void add(Country country) {
    countries.put(country.code(), country);
    country.demonyms().forEach(d -> demonyms.putIfAbsent(caseless(d), country));
    country.adjectives().forEach(a -> adjectives.putIfAbsent(caseless(a), country));
    index.add(GazetteerEntry.of(country));
  }

  private void addUnknown(GazetteerEntry entry) {
    boolean known =
        index.named(entry.place().name()).stream()
            .anyMatch(e -> Distance.km(e.place(), entry.place()) < SAME_PLACE_KM);
    if (!known) {
      index.add(entry);
    }
  }

  /** Acronyms keep their case, lest the pronoun "us" become a country. */
  private static String caseless(String name) {
    return PlaceName.isAcronym(name)
        ? PlaceName.acronymKey(name)
        : name.toLowerCase(Locale.ROOT).replace('-', ' ');
  }
}
