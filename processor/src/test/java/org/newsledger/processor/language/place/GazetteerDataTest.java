package org.newsledger.processor.language.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsledger.processor.language.Place;
import org.newsledger.processor.lexicon.LexiconRow;
import org.newsledger.processor.lexicon.Lexicons;

class GazetteerDataTest {

  private static final Lexicons LEXICONS = Lexicons.builtIn("en");
  private static final Gazetteer GAZETTEER = Gazetteer.load(LEXICONS, Optional.empty());

  @ParameterizedTest
  @ValueSource(strings = {"countries", "places", "regions"})
  void linesAreSortedOnceAndNormalised(String lexicon) throws IOException {
    List<String> lines = lines(lexicon);
    assertThat(lines).hasSizeGreaterThan(200).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void everyIsoCountryIsThere() {
    Set<String> codes = new HashSet<>();
    GAZETTEER.countries().forEach(c -> codes.add(c.code()));
    assertThat(codes).contains(Locale.getISOCountries()).contains("XK");
  }

  @Test
  void everyCapitalIsFoundInItsCountry() {
    for (Country country : GAZETTEER.countries()) {
      if (!country.capital().isEmpty()) {
        assertThat(GAZETTEER.places(country.capital()))
            .as(country.capital())
            .anyMatch(p -> p.country().equals(Optional.of(country.code())));
      }
    }
  }

  @Test
  void everyNameLeadsToItsPlace() {
    List<String> lost = new ArrayList<>();
    for (GazetteerEntry entry : entries()) {
      for (String name : entry.names()) {
        if (!GAZETTEER.entries(name).contains(entry)) {
          lost.add(name);
        }
      }
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void coordinatesAreOnEarthAndCountriesKnown() {
    for (GazetteerEntry entry : entries()) {
      Place place = entry.place();
      assertThat(place.latitude()).as(place.name()).isBetween(-90.0, 90.0);
      assertThat(place.longitude()).as(place.name()).isBetween(-180.0, 180.0);
      place.country().ifPresent(c -> assertThat(GAZETTEER.country(c)).as(c).isPresent());
    }
  }

  @Test
  void provincesOfPlacesAreListed() {
    Set<String> provinces = new HashSet<>();
    List<LexiconRow> rows = LEXICONS.rows("places", 4, GazetteerEntry.PLACE_COLUMNS);
    rows.stream()
        .filter(r -> r.get(1).equals("PROVINCE"))
        .forEach(r -> provinces.add(r.get(2) + " " + r.get(0)));
    assertThat(rows)
        .filteredOn(r -> !r.get(3).isEmpty())
        .allMatch(r -> provinces.contains(r.get(2) + " " + r.get(3)));
  }

  private static List<GazetteerEntry> entries() {
    return Stream.of(
            LEXICONS.rows("countries", 1, Country.COLUMNS).stream()
                .map(r -> GazetteerEntry.of(Country.of(r))),
            LEXICONS.rows("places", 4, GazetteerEntry.PLACE_COLUMNS).stream()
                .map(GazetteerEntry::ofPlace),
            LEXICONS.rows("regions", 1, GazetteerEntry.REGION_COLUMNS).stream()
                .map(GazetteerEntry::ofRegion))
        .flatMap(s -> s)
        .toList();
  }

  private static List<String> lines(String lexicon) throws IOException {
    try (InputStream in =
        GazetteerDataTest.class.getResourceAsStream("/lexicon/en/" + lexicon + ".tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.startsWith("#"))
          .toList();
    }
  }
}
