package org.newsledger.processor.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GluedSentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "They left the town.The army came.|They left the town. The army came.",
        "They left the town.A judge came.|They left the town. A judge came.",
        "“We will go.”Police said so.|“We will go.” Police said so.",
        "It was in 2014.“No,” he said.|It was in 2014. “No,” he said.",
        "She told AFP.District police came.|She told AFP. District police came.",
        "On May 2, 2013Omar left.|On May 2, 2013 Omar left.",
        "They left.\"Two men stayed,\" he said.|They left. \"Two men stayed,\" he said.",
        "\"They left.\"Two men stayed.|\"They left.\" Two men stayed.",
      })
  void dividesSentences(String glued, String divided) {
    assertThat(GluedSentences.divide(glued)).isEqualTo(divided);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reported Military.com on Monday",
        "the U.S.Army and J.K.Rowling",
        "version 2.5 of Node.js",
        "see www.example.org/News.html",
        "He left. She stayed.",
      })
  void leavesNamesAlone(String text) {
    assertThat(GluedSentences.divide(text)).isEqualTo(text);
  }
}
