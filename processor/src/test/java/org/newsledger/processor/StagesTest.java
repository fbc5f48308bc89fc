package org.newsledger.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StagesTest {

  @ParameterizedTest
  @CsvSource({"PM, PM", "MP, MP", "US, United States", "UK, United Kingdom"})
  void aCodeNamesACountryOnlyWhereItIsANameToo(String word, String actor) {
    assertThat(Processing.facts("The " + word + " said the war was over."))
        .extracting(f -> f.actor().name())
        .containsExactly(actor);
  }
}
