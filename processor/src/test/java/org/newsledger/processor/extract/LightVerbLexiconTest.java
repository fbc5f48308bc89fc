package org.newsledger.processor.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newsledger.processor.Fact;
import org.newsledger.processor.extract.LightVerbLexicon.LightVerb;
import org.newsledger.processor.lexicon.Lexicons;

class LightVerbLexiconTest {

  private static final LightVerbLexicon LEXICON = LightVerbLexicon.load(Lexicons.builtIn("en"));

  @Test
  void theSubjectOfCarryOutActs() {
    LightVerb verb = LEXICON.startingWith("carry").get(0);

    assertThat(verb.words()).containsExactly("carry", "out");
    assertThat(verb.noun()).isEqualTo(Slot.OBJ);
    assertThat(verb.actor()).containsExactly(Slot.SUBJ);
    assertThat(verb.status()).isEmpty();
  }

  @Test
  void theSubjectOfComeUnderSuffers() {
    assertThat(LEXICON.startingWith("come"))
        .filteredOn(verb -> verb.noun().equals(new Slot("under")))
        .singleElement()
        .satisfies(verb -> assertThat(verb.target()).containsExactly(Slot.SUBJ));
  }

  @Test
  void foilingNegates() {
    assertThat(LEXICON.startingWith("foil").get(0).status()).contains(Fact.Status.NEGATED);
  }

  @Test
  void longerVerbsComeFirst() {
    assertThat(LEXICON.startingWith("take"))
        .extracting(verb -> verb.words().size())
        .isSortedAccordingTo((a, b) -> Integer.compare(b, a));
    assertThat(LEXICON.all()).hasSizeGreaterThan(80);
  }
}
