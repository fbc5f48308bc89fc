package org.newsledger.processor.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newsledger.processor.lexicon.Lexicons;

class NounLexiconTest {

  private static final NounLexicon LEXICON = NounLexicon.load(Lexicons.builtIn("en"));

  @Test
  void aSoldierIsAPersonAndArmed() {
    assertThat(LEXICON.classes("Soldier"))
        .containsExactlyInAnyOrder(NounClass.PERSON, NounClass.FORCE);
  }

  @Test
  void placesBuildingsAndWeaponsAreToldApart() {
    assertThat(LEXICON.classes("village")).contains(NounClass.PLACE);
    assertThat(LEXICON.classes("checkpoint")).contains(NounClass.FACILITY);
    assertThat(LEXICON.classes("missile")).contains(NounClass.WEAPON);
    assertThat(LEXICON.classes("airstrike")).contains(NounClass.ATTACK);
  }

  @Test
  void unknownWordsHaveNoClass() {
    assertThat(LEXICON.classes("xyzzy")).isEmpty();
  }

  @Test
  void theVocabularyIsBroad() {
    assertThat(LEXICON.size()).isGreaterThanOrEqualTo(1500);
  }
}
