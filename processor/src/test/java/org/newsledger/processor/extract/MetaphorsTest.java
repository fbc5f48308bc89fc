package org.newsledger.processor.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsledger.processor.Fact;
import org.newsledger.processor.FactKind;

class MetaphorsTest {

  private static final String MATCH =
      "The midfielder scored twice in the second half of the quarter-final. "
          + "The goalkeeper saved a penalty kick and the referee ended the match. ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rovers bombarded the visitors and killed the contest late on.",
        "The winger ambushed the defence and struck in injury time.",
        "The visitors were executed by the striker.",
      })
  void figuresOfSpeechOfSportAreNoAttacks(String sentence) {
    assertThat(Texts.facts(MATCH + sentence))
        .noneMatch(f -> f.kind() == FactKind.EVENT && f.act().type().equals("ASSAULT"));
  }

  @Test
  void policeAtAMatchDoHarm() {
    assertThat(Texts.fact(MATCH + "Police beat several fans.", "beat").act().type())
        .isEqualTo("ASSAULT");
  }

  @Test
  void aGunmanAtAMatchDoesHarm() {
    assertThat(Texts.fact(MATCH + "A gunman killed two fans.", "killed").act().type())
        .isEqualTo("ASSAULT");
  }

  @Test
  void thoseWhomAStormKilledAreAFigure() {
    assertThat(
            Texts.facts(
                "The cyclone brought torrential rain and a storm surge. "
                    + "Flash floods and landslides left 60 people dead."))
        .extracting(Fact::kind)
        .containsExactly(FactKind.FIGURE);
  }

  @Test
  void aDebateIsNoBattle() {
    assertThat(
            Texts.fact(
                    "The candidates met in a televised debate before the election. "
                        + "The senator attacked her rival.",
                    "attacked")
                .act()
                .type())
        .isEqualTo("ACCUSE");
  }
}
