package org.newsledger.processor.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsledger.processor.Fact;

class GerundRepairTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The government is considering deploying troops to the border. | deploying | government"
            + " | troops",
        "The army has been accused of shelling villages in Idlib. | shelling | army | villages",
        "The bishops stopped short of openly accusing Peru. | accusing | bishops | Peru",
      })
  void aGerundHasItsObject(String text, String trigger, String actor, String target) {
    Fact fact = Texts.fact(text, trigger);
    assertThat(fact.actor().name()).isEqualTo(actor);
    assertThat(fact.target().name()).isEqualTo(target);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The minister condemned fighting forces in the valley. | fighting",
        "The mayor saw advancing troops. | advancing",
      })
  void aParticipleBeforeItsNounIsNoActOfTheSubject(String text, String trigger) {
    assertThat(Texts.facts(text)).noneMatch(f -> f.act().trigger().equals(trigger));
  }
}
