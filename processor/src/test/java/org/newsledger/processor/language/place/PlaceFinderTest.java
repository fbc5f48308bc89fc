package org.newsledger.processor.language.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsledger.processor.language.NamedEntity;
import org.newsledger.processor.language.Place;
import org.newsledger.processor.language.Place.Precision;
import org.newsledger.processor.lexicon.Lexicons;

class PlaceFinderTest {

  private static final Lexicons LEXICONS = Lexicons.builtIn("en");
  private static final PlaceFinder FINDER =
      new PlaceFinder(Gazetteer.load(LEXICONS, Optional.empty()), LEXICONS);

  @Test
  void villageAndProvinceAreTwoPlaces() {
    List<PlaceMention> found =
        find("the/DT village/NN of/IN Baghouz in/IN Deir ez-Zor province/NN ./.");
    assertThat(found)
        .extracting(PlaceMention::name, m -> precision(m), PlaceMention::kindWord)
        .containsExactly(
            tuple("Baghouz", Precision.PLACE, "village"),
            tuple("Deir ez-Zor", Precision.PROVINCE, "province"));
    assertThat(found.get(0).headToken()).isEqualTo(1);
    assertThat(found.get(0).container()).isFalse();
    assertThat(found.get(1).container()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Deir Ezzor, Deir ez-Zor",
    "Deir ezzor, Deir ez-Zor",
    "Karam Alnozha, Karam al-Nuzha",
    "Raqa, Raqqa",
    "Kiev, Kyiv",
    "Odessa, Odesa",
    "Hasakeh, Hasaka",
  })
  void aPlaceIsCalledAsTheArticleSpellsIt(String written, String known) {
    PlaceMention found = find("in/IN " + written).get(0);
    assertThat(found.name()).isEqualTo(written);
    assertThat(found.place().map(Place::name)).contains(known);
  }

  @ParameterizedTest
  @CsvSource({"Tadmur, Palmyra", "Saigon, Ho Chi Minh City", "U.S., United States"})
  void anotherNameIsNoSpelling(String written, String known) {
    assertThat(find("in/IN " + written).get(0).name()).isEqualTo(known);
  }

  @Test
  void oneSpellingServesTheWholeArticle() {
    assertThat(find("in/IN Raqa and/CC Raqa", "in/IN Raqqah"))
        .extracting(PlaceMention::name)
        .containsOnly("Raqa");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "IS/NNP/ORGANIZATION fighters/NNS",
        "said/VBD SANA/NNP/ORGANIZATION",
        "the/DT Jordan ~-/HYPH ~based/VBN group/NN",
        "the/DT capital/NN gains/NNS tax/NN",
        "Droushan/NNP/LOCATION al",
      })
  void acronymsAndPartsOfWordsAreNoPlaces(String text) {
    assertThat(find(text, "the/DT Syrian/JJ army/NN"))
        .extracting(PlaceMention::name)
        .doesNotContain("al-Eis", "Sanaa", "Jordan", "Damascus", "Droushan al");
  }

  @Test
  void aNameBeginsWithItsPrefix() {
    assertThat(find("the/DT village/NN of/IN Tall Tawil in/IN Syria").get(0).name())
        .isEqualTo("Tall Tawil");
  }

  @ParameterizedTest
  @CsvSource({
    "in/IN Raqqa city/NN, Raqqa, PLACE",
    "in/IN Idlib Governorate, Idlib, PROVINCE",
    "the/DT northern/JJ city/NN of/IN Manbij, Manbij, PLACE",
    "in/IN Aleppo ~'s/POS Old City, Aleppo, PLACE",
    "the/DT Aleppo countryside/NN, Aleppo, PROVINCE",
    "the/DT Salah al-Din district/NN of/IN Aleppo, Salah al-Din, DISTRICT",
    "in/IN eastern/JJ Syria, eastern Syria, REGION",
    "in/IN Eastern Ghouta, Eastern Ghouta, REGION",
    "in/IN eastern/JJ Ghouta, Eastern Ghouta, REGION",
    "in/IN Deir ~-/HYPH ~ez/NNP ~-/HYPH ~Zor, Deir ez-Zor, PLACE",
    "in/IN DAMASCUS, Damascus, PLACE",
    "in/IN the/DT U.S., United States, COUNTRY",
    "near/IN Khan Cheikhoune, Khan Cheikhoune, PLACE",
    "the/DT Syrian/JJ capital/NN ./., Damascus, PLACE",
    "in/IN Syrias Aleppo, Syria, COUNTRY"
  })
  void expressionsLeadToThePlaceMeant(String text, String name, Precision precision) {
    List<PlaceMention> found = find(text, "the/DT Syrian/JJ army/NN in/IN Homs");
    assertThat(found.get(0).name()).isEqualTo(name);
    assertThat(precision(found.get(0))).isEqualTo(precision);
  }

  @ParameterizedTest
  @CsvSource({
    "Beirut, Lebanese/JJ, LB",
    "Benghazi, Libyan/JJ, LY",
  })
  void namesOfSeveralPlacesAreReadByTheArticle(String other, String adjective, String country) {
    List<PlaceMention> found =
        find("in/IN Tripoli", "the/DT " + adjective + " army/NN came/VBD from/IN " + other);
    assertThat(found.get(0).place().flatMap(Place::country)).contains(country);
  }

  @Test
  void placeIsInTheCountryNamedBehindIt() {
    assertThat(find("in/IN Tripoli ~,/, Lebanon").get(0).place().flatMap(Place::country))
        .contains("LB");
    assertThat(find("in/IN Tripoli ~,/, Libya").get(0).place().flatMap(Place::country))
        .contains("LY");
  }

  @Test
  void georgiaIsACountryOrAState() {
    assertThat(find("in/IN Tbilisi ~,/, Georgia").get(1).isCountry()).isTrue();
    PlaceMention state = find("in/IN Atlanta ~,/, Georgia").get(1);
    assertThat(precision(state)).isEqualTo(Precision.PROVINCE);
    assertThat(state.place().flatMap(Place::country)).contains("US");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the/DT de/FW facto/FW Syrian/JJ capital/NN fell/VBD",
        "Mustafa/NNP/PERSON Bali/NNP/PERSON said/VBD",
        "Jordan/NNP/PERSON Miller/NNP/PERSON said/VBD",
        "the/DT Damascus/NNP/ORGANIZATION Gazette/NNP/ORGANIZATION",
        "the/DT Damascus-based/JJ group/NN",
        "the/DT Damascus/NNP ~-/HYPH ~based/VBN group/NN",
        "a/DT pro-Russia/JJ rally/NN",
        "the/DT Syrian/JJ army/NN",
        "he/PRP told/VBD us/PRP",
        "Reading/VBG it/PRP was/VBD hard/JJ"
      })
  void otherNamesAreNoPlaces(String text) {
    assertThat(find(text)).isEmpty();
  }

  @Test
  void wordOfPlaceShowsThatANameIsNoPersons() {
    assertThat(find("in/IN northern/JJ rural/JJ Homs/NNP/PERSON"))
        .extracting(PlaceMention::name)
        .containsExactly("Homs");
  }

  @Test
  void surnameOfSomebodyNamedBeforeIsNoPlace() {
    assertThat(
            find(
                "Mustafa/NNP/PERSON Bali/NNP/PERSON spoke/VBD",
                "Bali/NNP/PERSON said/VBD more/JJR"))
        .isEmpty();
  }

  @Test
  void distanceMovesTheCoordinates() {
    PlaceMention found = find("about/RB 10/CD km/NN north/RB of/IN Palmyra").get(0);
    assertThat(precision(found)).isEqualTo(Precision.COORDINATES);
    assertThat(found.firstToken()).isEqualTo(1);
    double palmyra = find("in/IN Palmyra").get(0).place().orElseThrow().latitude();
    assertThat(found.place().orElseThrow().latitude()).isBetween(palmyra + 0.089, palmyra + 0.091);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the/DT Syrian-Turkish/JJ border/NN",
        "the/DT Syrian/JJ ~-/HYPH ~Turkish/JJ border/NN",
        "the/DT Turkey/NNP ~-/HYPH ~Syria/NNP border/NN",
        "the/DT border/NN between/IN Syria and/CC Turkey",
        "the/DT Syrian/JJ border/NN with/IN Turkey"
      })
  void bordersAreRegions(String text) {
    List<PlaceMention> found = find(text);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).kindWord()).isEqualTo("border");
    assertThat(precision(found.get(0))).isEqualTo(Precision.REGION);
    assertThat(found.get(0).place().orElseThrow().latitude()).isBetween(36.0, 37.5);
  }

  @Test
  void borderOfOneCountryIsThatWithTheArticlesCountry() {
    PlaceMention found =
        find("near/IN the/DT Turkish/JJ border/NN", "in/IN Syria", "in/IN Aleppo").get(0);
    assertThat(found.name()).isEqualTo("Turkish border");
    assertThat(found.place().orElseThrow().latitude()).isBetween(36.0, 37.5);
  }

  @ParameterizedTest
  @CsvSource({
    "the/DT village/NN of/IN Zurbatan fell/VBD, Zurbatan, village",
    "in/IN the/DT Qarbalin district/NN, Qarbalin, district",
    "rockets/NNS hit/VBD Qarbalin district/NN, Qarbalin, district",
    "in/IN Zurbatan/NNP/LOCATION on/IN, Zurbatan, ''"
  })
  void unknownPlacesKeepTheirName(String text, String name, String kind) {
    List<PlaceMention> found = find(text);
    assertThat(found)
        .extracting(PlaceMention::name, PlaceMention::kindWord, PlaceMention::place)
        .containsExactly(tuple(name, kind, Optional.empty()));
  }

  @Test
  void entitiesAreCountriesPlacesAndPeoples() {
    TaggedText text =
        TaggedText.of("Two/CD Syrians/NNPS and/CC South/JJ Koreans/NNPS left/VBD Homs for/IN Iraq");
    assertThat(FINDER.entities(text.text(), text.sentences()))
        .extracting(NamedEntity::text, NamedEntity::type, e -> e.country().orElse(""))
        .containsExactly(
            tuple("Syrians", NamedEntity.Type.GROUP, "SY"),
            tuple("South Koreans", NamedEntity.Type.GROUP, "KR"),
            tuple("Homs", NamedEntity.Type.LOCATION, "SY"),
            tuple("Iraq", NamedEntity.Type.COUNTRY, "IQ"));
  }

  private static List<PlaceMention> find(String... sentences) {
    return FINDER.find(TaggedText.of(sentences).sentences());
  }

  private static Precision precision(PlaceMention mention) {
    return mention.place().map(Place::precision).orElseThrow();
  }
}
