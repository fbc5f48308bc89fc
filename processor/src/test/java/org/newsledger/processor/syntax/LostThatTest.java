package org.newsledger.processor.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsledger.processor.lexicon.Lexicons;

class LostThatTest {

  private static final LostThat LOST = LostThat.load(Lexicons.builtIn("en"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor said public trust in the guards had been damaged. | public trust",
        "Officials believe Mr Keller had told them. | Mr Keller",
        "The army said Monday the bridge had fallen. | the bridge",
        "Smith told the paper the bridge had fallen. | the bridge",
      })
  void theReportedClauseBeginsThere(String text, String words) {
    assertThat(places(text))
        .extracting(place -> Parses.of(text).get(0).tokens().get(place).start())
        .containsExactly(text.indexOf(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor said that the bridge had fallen.",
        "The bridge had fallen, said the mayor in the hall that was lit.",
        "The mayor announced victory and left the town.",
        "The guards reported clashes as troops were leaving.",
        "Nine suspected men were held.",
        "He said so.",
      })
  void otherSentencesLackNone(String text) {
    assertThat(places(text)).isEmpty();
  }

  @Test
  void theSubjectOfTheClauseIsNoObjectOfTheCue() {
    String text = "The mayor said public trust in the guards had been damaged.";
    Sentence sentence = Parses.of(text).get(0);
    DependencyTree tree = sentence.tree().orElseThrow();
    assertThat(tree.size()).isEqualTo(sentence.tokens().size());
    assertThat(tree.relation(4)).isEqualTo("nsubj:pass");
    assertThat(sentence.tokens().get(tree.head(4)).text()).isEqualTo("damaged");
  }

  private static List<Integer> places(String text) {
    List<Token> tokens = Parses.of(text).get(0).tokens();
    return LOST.before(
        tokens.stream().map(Token::text).toList(),
        tokens.stream().map(Token::tag).toList(),
        tokens.stream().map(Token::lemma).toList());
  }
}
