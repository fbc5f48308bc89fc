package org.newsledger.processor.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbRepairTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Masked men shot dead two officers near the bridge. | shot dead | officers",
        "Troops rescued nine women and children held by Boko Haram. | rescued | women and children",
        "The president called the opposition leader a terrorist. | called | opposition leader",
        "The judge set free four men on Friday. | set free | men",
        "According to the ministry, Polish partners handed over to Ukraine 14 tanks. | handed over"
            + " | Ukraine",
      })
  void theObjectIsWhatTheVerbReaches(String text, String trigger, String target) {
    assertThat(Texts.fact(text, trigger).target().name()).isEqualTo(target);
  }

  @Test
  void aParticipleWithItsDoerTellsOfTheNounBeforeIt() {
    assertThat(Texts.facts("People streamed out of the shrinking territory held by rebels."))
        .noneMatch(fact -> fact.act().trigger().equals("held"));
  }
}
