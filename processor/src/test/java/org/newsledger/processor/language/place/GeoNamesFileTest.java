package org.newsledger.processor.language.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsledger.processor.language.Place;
import org.newsledger.processor.language.Place.Precision;
import org.newsledger.processor.lexicon.LexiconException;
import org.newsledger.processor.lexicon.Lexicons;

class GeoNamesFileTest {

  private static final String PROVINCE =
      "1\tOberland\tOberland\t\t46.5\t7.9\tA\tADM1\tCH\t\tOL\t\t\t\t900\t\t500\tEurope/Zurich\t2020-01-01";
  private static final String TOWN =
      "2\tMürrenbach\tMurrenbach\tMuerrenbach,Мюрренбах,XMB\t46.56\t7.89\tP\tPPL\tCH\t\tOL\t\t\t\t4200\t\t1600\tEurope/Zurich\t2020-01-01";
  private static final String HOTEL =
      "3\tHotel Edelweissblick\tHotel Edelweissblick\t\t46.5\t7.9\tS\tHTL\tCH\t\tOL\t\t\t\t0\t\t\tEurope/Zurich\t2020-01-01";

  @TempDir private Path folder;

  @Test
  void townsAreAddedWithTheirProvince() throws IOException {
    Gazetteer gazetteer =
        Gazetteer.load(Lexicons.builtIn("en"), Optional.of(file(TOWN, PROVINCE, HOTEL)));
    Place town =
        new Place(
            "Mürrenbach", Precision.PLACE, Optional.of("CH"), Optional.of("Oberland"), 46.56, 7.89);
    assertThat(gazetteer.place("Murrenbach")).contains(town);
    assertThat(gazetteer.place("Muerrenbach")).contains(town);
    assertThat(gazetteer.place("XMB")).isEmpty();
    assertThat(gazetteer.place("Hotel Edelweissblick")).isEmpty();
    assertThat(gazetteer.place("Oberland").map(Place::precision)).contains(Precision.PROVINCE);
  }

  @Test
  void placesThatAreKnownAlreadyStayOnce() throws IOException {
    String aleppo =
        "4\tHalab\tHalab\tAleppo\t36.2\t37.16\tP\tPPLA\tSY\t\t09\t\t\t\t1602264\t\t\tAsia/Damascus\t2020-01-01";
    Gazetteer gazetteer = Gazetteer.load(Lexicons.builtIn("en"), Optional.of(file(aleppo)));
    assertThat(gazetteer.place("Halab").map(Place::name)).contains("Aleppo");
  }

  @Test
  void badRowsAreNamedWithTheirLine() throws IOException {
    Path shortRow = file(TOWN, "5\tX");
    assertThatThrownBy(() -> GeoNamesFile.read(shortRow))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining(shortRow + ", line 2: 2 columns");
    Path badLatitude = file(TOWN.replace("46.56", "96.56"));
    assertThatThrownBy(() -> GeoNamesFile.read(badLatitude))
        .hasMessageContaining("line 1: '96.56' is beyond 90");
    Path noNumber = file(TOWN.replace("7.89", "east"));
    assertThatThrownBy(() -> GeoNamesFile.read(noNumber))
        .hasMessageContaining("line 1: 'east' is not a number");
  }

  @Test
  void missingFileIsNamed() {
    Path missing = folder.resolve("missing.txt");
    assertThatThrownBy(() -> GeoNamesFile.read(missing)).hasMessageContaining(missing.toString());
  }

  private Path file(String... rows) throws IOException {
    return Files.writeString(folder.resolve("XX.txt"), String.join("\n", rows) + "\n");
  }
}
