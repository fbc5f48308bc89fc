package org.newsledger.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTextTest {

  @Test
  void linesBrokenAtTheWidthAreJoined() {
    assertThat(PageText.of(List.of("The river rose\nby two metres\nand fell.")))
        .isEqualTo("The river rose by two metres and fell.");
  }

  @Test
  void aShortLineEndsItsBlock() {
    assertThat(PageText.of(List.of("Floods\nThe river rose by two metres on\nMonday.")))
        .isEqualTo("Floods\nThe river rose by two metres on Monday.");
  }

  @Test
  void aWordDividedAtTheEndOfALineIsWholeAgain() {
    assertThat(PageText.of(List.of("Of the govern-\nment a speaker\nsaid it rains.")))
        .isEqualTo("Of the government a speaker said it rains.");
    assertThat(PageText.of(List.of("Of the govern\u00AD\nment."))).isEqualTo("Of the government.");
  }

  @Test
  void aHyphenThatIsTheWordsOwnStays() {
    assertThat(PageText.of(List.of("The state-owned bank and a state-\nowned mine.")))
        .isEqualTo("The state-owned bank and a state-owned mine.");
  }

  @Test
  void aSentenceGoesOnInTheNextColumn() {
    assertThat(PageText.of(List.of("The river rose", "by two metres.", "it fell.")))
        .isEqualTo("The river rose by two metres.\n\nit fell.");
  }

  @Test
  void aHeadlineStaysAlone() {
    assertThat(PageText.of(List.of("Floods in the north", "The river rose.")))
        .isEqualTo("Floods in the north\n\nThe river rose.");
  }
}
