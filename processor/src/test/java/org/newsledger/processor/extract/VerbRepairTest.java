package org.newsledger.processor.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbRepairTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Masked men shot dead two officers near the bridge. | shot dead | officers",
        "The judge set free four men on Friday. | set free | men",
        "According to the ministry, Polish partners handed over to Ukraine 14 tanks. | handed over"
            + " | Ukraine",
      })
  void theObjectIsWhatTheVerbReaches(String text, String trigger, String target) {
    assertThat(Texts.fact(text, trigger).target().name()).isEqualTo(target);
  }
}
