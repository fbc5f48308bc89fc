package org.newsledger.processor.language.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceNameTest {

  @ParameterizedTest
  @CsvSource({
    "Deir ez-Zor, deir ez zor",
    "N'Djamena, ndjamena",
    "São Paulo, sao paulo",
    "Diyarbakır, diyarbakir",
    "St. Louis, saint louis",
    "Mt. Sinjar, mount sinjar",
    "Sana’a, sanaa"
  })
  void keyIgnoresCaseAccentsAndMarks(String name, String key) {
    assertThat(PlaceName.key(name)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({
    "al-Bab, bab",
    "Al Bab, bab",
    "el-Bab, bab",
    "Deir ez-Zor, deir zor",
    "Jisr ash-Shughur, jisr shughur",
    "Almaty, almaty",
    "Al, al"
  })
  void bareKeyIgnoresArabicArticles(String name, String key) {
    assertThat(PlaceName.bareKey(name)).isEqualTo(key);
  }

  @Test
  void acronymsAreCapitalsAlone() {
    assertThat(PlaceName.isAcronym("U.S.")).isTrue();
    assertThat(PlaceName.isAcronym("Us")).isFalse();
    assertThat(PlaceName.acronymKey("U.S.")).isEqualTo("US");
  }

  @ParameterizedTest
  @CsvSource({
    "Maaret Alnouman, Maarat al-Numan",
    "Khan Shaykhun, Khan Sheikhoun",
    "Mayadeen, al-Mayadin",
    "Kafr Zayta, Kafr Zeita"
  })
  void spellingsOfOneArabicNameSoundAlike(String one, String other) {
    assertThat(ArabicSpelling.skeleton(one)).isNotEmpty().isEqualTo(ArabicSpelling.skeleton(other));
  }
}
