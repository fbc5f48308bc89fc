package org.newsledger.processor.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReversedQuotesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"It is over, \"Petrov said.|\"It is over,\" Petrov said.",
        "“After the \"coup\" we left, \"Petrov said.|“After the \"coup\" we left,\" Petrov said.",
      })
  void theMarkGoesBackToItsComma(String reversed, String right) {
    assertThat(ReversedQuotes.mend(reversed)).isEqualTo(right);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Petrov said, \"It is over.\"",
        "\"He told me, \"Go now,\" and I went,\" she said.",
        "\"It is over,\" Petrov said, \"Go home.\"",
      })
  void marksInTheirPlaceStay(String text) {
    assertThat(ReversedQuotes.mend(text)).isEqualTo(text);
  }
}
