package org.newsledger.processor.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcronymsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "IS seized the town in 2014. | IS | NNP",
        "Troops have driven IS out of the town. | IS | NNP",
        "The town is calm and it is quiet. | is | VBZ",
        "THE TOWN IS CALM | IS | VBZ",
      })
  void aLittleWordInCapitalsIsAName(String text, String word, String tag) {
    List<Token> tokens = Parses.of(text).get(0).tokens();

    assertThat(tokens).filteredOn(token -> token.text().equals(word)).isNotEmpty();
    assertThat(tokens)
        .filteredOn(token -> token.text().equals(word))
        .allSatisfy(token -> assertThat(token.tag()).isEqualTo(tag));
  }
}
