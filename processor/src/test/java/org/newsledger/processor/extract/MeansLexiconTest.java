package org.newsledger.processor.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newsledger.processor.lexicon.Lexicons;

class MeansLexiconTest {

  private static final MeansLexicon LEXICON = MeansLexicon.load(Lexicons.builtIn("en"));

  @Test
  void weaponsStandForModes() {
    assertThat(LEXICON.mode("car bomb")).contains("explosives");
    assertThat(LEXICON.mode("Air strike")).contains("aerial");
    assertThat(LEXICON.mode("suicide vest")).contains("suicide-attack");
  }

  @Test
  void aMeansMayStandForNoMode() {
    assertThat(LEXICON.mode("truck")).contains("");
    assertThat(LEXICON.mode("pencil")).isEmpty();
  }

  @Test
  void headsAreKnown() {
    assertThat(LEXICON.isHead("bomb")).isTrue();
    assertThat(LEXICON.isHead("pencil")).isFalse();
    assertThat(LEXICON.maxWords()).isGreaterThanOrEqualTo(3);
    assertThat(LEXICON.size()).isGreaterThanOrEqualTo(250);
  }
}
