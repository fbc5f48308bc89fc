package org.newsledger.processor.language.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsledger.processor.language.Tagged;
import org.newsledger.processor.lexicon.Lexicons;
import org.newsledger.processor.syntax.Sentence;

class LocalCurrenciesTest {

  private static final Lexicons LEXICONS = Lexicons.builtIn("en");
  private static final QuantityReader READER = QuantityReader.load(LEXICONS);
  private static final LocalCurrencies CURRENCIES = LocalCurrencies.load(LEXICONS);

  @ParameterizedTest
  @CsvSource({
    "They paid 500/CD pesos/NNS, CO CO MX, COP",
    "They paid 500/CD pesos/NNS, FR, MXN",
    "They paid 500/CD Mexican/JJ pesos/NNS, CO, MXN",
    "They paid 500/CD dinars/NNS, LY, LYD",
    "They paid 500/CD euros/NNS, CO, EUR",
  })
  void namesOfMoneyMeanThatOfTheCountry(String line, String countries, String code) {
    Sentence sentence = Tagged.sentence(line);
    assertThat(
            CURRENCIES.localised(
                READER.read(sentence), sentence.tokens(), List.of(countries.split(" "))))
        .extracting(q -> q.unit().orElse(""))
        .containsExactly(code);
  }
}
