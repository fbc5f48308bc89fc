package org.newsledger.processor.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsledger.processor.Fact;

/** Whose "the government" and "the regime" are, where an article is about one country. */
class HomeInstitutionsTest {

  private static final String SYRIA =
      "Rebels fled Aleppo and Idlib on Monday. Fighting went on in Homs and Hama in Syria. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The regime shelled the town. | shelled | Syrian government | sy-government",
        "Two farmers were killed in regime shelling. | killed | Syrian government | sy-government",
        "Regime forces shelled the town. | shelled | Syrian government forces"
            + " | sy-government-forces",
        "The army shelled the town. | shelled | Syrian army | sy-army",
        "The Turkish government closed the border. The government sent troops. | sent |"
            + " government |",
        "The rebel army shelled the town. | shelled | rebel army |",
      })
  void belongToTheCountryOfMostNames(String text, String trigger, String actor, String id) {
    Fact fact = Texts.fact(SYRIA + text, trigger);
    assertThat(fact.actor().name()).isEqualTo(actor);
    assertThat(fact.actor().id()).isEqualTo(id == null ? "" : id);
  }

  @Test
  void belongToNobodyKnownWhereNoCountryIsTold() {
    Fact fact = Texts.fact("The government shelled the town.", "shelled");
    assertThat(fact.actor().name()).isEqualTo("government");
  }

  @Test
  void anArmyIsNotThatOfACountryWithoutOne() {
    String text =
        "Youths fled Nablus, Ramallah, Jenin and Gaza City in the Palestinian territories.";
    assertThat(Texts.fact(text + " The army shelled a house.", "shelled").actor().name())
        .isEqualTo("army");
  }

  @Test
  void belongToTheOneCountryWhoseInstitutionWasNamed() {
    Fact fact =
        Texts.fact("The Sudanese government met rebels. The government shelled a town.", "shelled");
    assertThat(fact.actor().name()).isEqualTo("Sudanese government");
  }
}
