package org.newsledger.processor.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VictimsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The dead commander was buried in his village.",
        "Most of those killed were farmers.",
        "The bodies were burned beyond recognition.",
      })
  void whoIsKnownToBeDeadIsNotKilledAgain(String text) {
    assertThat(Texts.facts(text)).noneMatch(f -> f.act().effect().isPresent());
  }

  @Test
  void woundedWithANumberAreATollOfTheirOwn() {
    assertThat(Texts.fact("Medics carried 12 wounded guards to the truck.", "wounded").count())
        .isPresent();
  }

  @Test
  void aTownIsNotKilled() {
    assertThat(Texts.facts("Outside Homs eight people were killed in shelling on Talbiseh."))
        .anyMatch(f -> f.act().effect().isPresent())
        .noneMatch(f -> f.target().name().equals("Homs") && f.act().effect().isPresent());
  }
}
