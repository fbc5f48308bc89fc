package org.newsledger.processor.language.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsledger.processor.language.Place;
import org.newsledger.processor.language.Place.Precision;
import org.newsledger.processor.lexicon.Lexicons;

class GazetteerTest {

  private static final Gazetteer GAZETTEER =
      Gazetteer.load(Lexicons.builtIn("en"), Optional.empty());

  @ParameterizedTest
  @ValueSource(
      strings = {"Baghuz", "Baghouz", "al-Baghuz Fawqani", "Al-Baghouz", "BAGHOUZ", "el-Baghuz"})
  void spellingsLeadToOnePlace(String spelling) {
    assertThat(GAZETTEER.place(spelling).map(Place::name)).contains("Baghuz");
  }

  @Test
  void placeHasProvinceCountryAndCoordinates() {
    Place place = GAZETTEER.place("Manbij").orElseThrow();
    assertThat(place)
        .isEqualTo(
            new Place(
                "Manbij",
                Precision.PLACE,
                Optional.of("SY"),
                Optional.of("Aleppo"),
                place.latitude(),
                place.longitude()));
    assertThat(place.latitude()).isBetween(36.4, 36.6);
    assertThat(place.longitude()).isBetween(37.8, 38.1);
  }

  @ParameterizedTest
  @CsvSource({"Idlib, PLACE", "Syria, COUNTRY", "Middle East, REGION", "Georgia, COUNTRY"})
  void barePlaceNamesMeanTheMostProminent(String name, Precision precision) {
    assertThat(GAZETTEER.place(name).map(Place::precision)).contains(precision);
  }

  @ParameterizedTest
  @CsvSource({"Syria, SY", "U.S., US", "USA, US", "America, US", "Britain, GB", "DPRK, KP"})
  void countriesHaveManyNames(String name, String code) {
    assertThat(GAZETTEER.country(name).map(Country::code)).contains(code);
  }

  @ParameterizedTest
  @CsvSource({"Syrian, SY", "Turks, TR", "Briton, GB", "Afghans, AF"})
  void demonymsNameTheCountry(String noun, String code) {
    assertThat(GAZETTEER.countryOfDemonym(noun).map(Country::code)).contains(code);
  }

  @ParameterizedTest
  @CsvSource({"Syrian, SY", "U.S., US", "US, US", "South Korean, KR", "Saudi-Arabian, SA"})
  void adjectivesNameTheCountry(String adjective, String code) {
    assertThat(GAZETTEER.countryOfAdjective(adjective).map(Country::code)).contains(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"us", "Us", "car", "Qwertz", "", "al-", "-"})
  void otherWordsAreNoPlaces(String word) {
    assertThat(GAZETTEER.places(word)).isEmpty();
    assertThat(GAZETTEER.country(word)).isEmpty();
    assertThat(GAZETTEER.countryOfAdjective(word)).isEmpty();
  }

  @Test
  void demonymIsNoPlace() {
    assertThat(GAZETTEER.places("Syrian")).isEmpty();
    assertThat(GAZETTEER.places("Turks")).isEmpty();
  }
}
