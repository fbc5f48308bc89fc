package org.newsledger.processor.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsledger.processor.lexicon.Lexicons;

class LostCommaTest {

  private static final LostComma COMMA = LostComma.load(Lexicons.builtIn("en"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Shells hit the bridge killing two people the mayor said. | the",
        "Shells hit the bridge killing two people the Council for Peace said on Monday. | the",
        "The army bombed the town he said. | he",
        "The envoy met many of his friends Keller said. | Keller",
      })
  void theSourceThatClosesTheSentenceIsDivided(String text, String before) {
    Sentence sentence = Parses.of(text).get(0);
    int border = COMMA.before(tags(sentence), lemmas(sentence)).orElseThrow(AssertionError::new);
    assertThat(sentence.tokens().get(border).text()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Shells hit the bridge, the mayor said.",
        "The mayor said.",
        "Two people fled after the mayor said so.",
        "The army did what the mayor said.",
        "The mayor said shells hit the bridge.",
        "They saw the bridge that the mayor bought.",
      })
  void otherSentencesLackNoComma(String text) {
    Sentence sentence = Parses.of(text).get(0);
    assertThat(COMMA.before(tags(sentence), lemmas(sentence))).isEmpty();
  }

  @Test
  void theTreeIsTheSameWithoutTheComma() {
    Sentence lost = Parses.of("Shells hit the bridge killing two people the mayor said.").get(0);
    DependencyTree tree = Optional.of(lost).flatMap(Sentence::tree).orElseThrow();
    assertThat(tree.size()).isEqualTo(lost.tokens().size());
    assertThat(lost.tokens().get(tree.head(8)).text()).isEqualTo("said");
    assertThat(lost.tokens().get(tree.head(6)).text()).isEqualTo("killing");
  }

  private static List<String> tags(Sentence sentence) {
    return sentence.tokens().stream().map(Token::tag).toList();
  }

  private static List<String> lemmas(Sentence sentence) {
    return sentence.tokens().stream().map(Token::lemma).toList();
  }
}
