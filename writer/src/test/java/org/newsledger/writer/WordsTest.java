package org.newsledger.writer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void countsRunsOfLettersAndDigits() {
    assertThat(Words.count("The 1st anti-tank unit’s men – 44 – left.\n\nСирия")).isEqualTo(8);
    assertThat(Words.count(" – … ")).isZero();
  }
}
