package org.newsledger.processor.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListRepairTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The blasts destroyed 4 clinics, a power plant, a school and a church. "
            + "| destroyed | clinics, power plant, school and church",
        "The army destroyed a den for terrorists and 3 vehicles. | destroyed | den and vehicles",
        "Two men, a farmer and a teacher, were killed. | killed | men",
      })
  void everyThingOfTheListIsHit(String text, String trigger, String target) {
    assertThat(Texts.fact(text, trigger).target().name()).isEqualTo(target);
  }
}
