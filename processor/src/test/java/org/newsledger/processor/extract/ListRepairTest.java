package org.newsledger.processor.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListRepairTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The blasts destroyed 4 clinics, a power plant, a school and a church. "
            + "| destroyed | clinics,power plant,school,church",
        "The army destroyed a den for terrorists and 3 vehicles. | destroyed | den,vehicles",
        "Two men, a farmer and a teacher, were killed. | killed | men",
        "The blast destroyed the school and the church. | destroyed | school and church",
      })
  void everyThingOfTheListIsHit(String text, String trigger, String targets) {
    assertThat(Texts.facts(text))
        .filteredOn(fact -> fact.act().trigger().equals(trigger))
        .extracting(fact -> fact.target().name())
        .containsExactly(targets.split(",", -1));
  }

  @Test
  void aNumberIsOnlyThatOfItsThing() {
    assertThat(Texts.facts("The blasts destroyed 4 clinics and a school."))
        .filteredOn(fact -> fact.act().trigger().equals("destroyed"))
        .extracting(fact -> fact.count().isPresent())
        .containsExactly(true, false);
  }
}
