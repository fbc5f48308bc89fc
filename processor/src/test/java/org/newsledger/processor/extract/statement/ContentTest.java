package org.newsledger.processor.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsledger.processor.Fact.QuoteType;
import org.newsledger.processor.lexicon.Lexicons;
import org.newsledger.processor.syntax.Parses;

class ContentTest {

  private static final StatementExtractor EXTRACTOR =
      StatementExtractor.load(Lexicons.builtIn("en"));

  private static List<Statement> statements(String text) {
    return EXTRACTOR.find(Parses.article(text), Parses.of(text));
  }

  private static String quote(String text) {
    List<Statement> statements = statements(text);
    assertThat(statements).hasSize(1);
    return statements.get(0).quote();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "When the raid began, the mayor said, most families had left. | When the raid began most"
            + " families had left",
        "After the vote, Smith said on Monday, the troops will leave the city. | After the vote the"
            + " troops will leave the city",
        "The police said two men had died and that a third was missing. | two men had died and that"
            + " a third was missing",
        "Backers say the plan, drawn up by the army, has cost millions. | the plan, drawn up by the"
            + " army, has cost millions",
        "The council declared the province a disaster area. | the province a disaster area",
        "The army indicated northern towns were holding out. | northern towns were holding out",
        "According to a survey from the beginning of May, every third baker hopes to stay. | every"
            + " third baker hopes to stay",
        "She said guards saw a boat and that one was missing. | guards saw a boat and that one was"
            + " missing",
        "The bridge fell at noon; two men died, the police said. | The bridge fell at noon; two men"
            + " died",
      })
  void theWholeClauseIsTold(String text, String content) {
    assertThat(quote(text)).isEqualTo(content);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The minister was adamant that the border would stay shut. | the border would stay shut",
        "The general made it clear that the raids would go on. | the raids would go on",
      })
  void adjectivesAreCues(String text, String content) {
    assertThat(quote(text)).isEqualTo(content);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is clear that the war is lost.",
        "The sky was clear over the town.",
        "The road was made clear of mines.",
      })
  void otherAdjectivesAreNone(String text) {
    assertThat(statements(text)).isEmpty();
  }

  @Test
  void aTermOfTheWriterIsNotWhatIsSaid() {
    Statement statement =
        statements("The army said Monday it was hunting fighters after their “caliphate” fell.")
            .get(0);
    assertThat(statement.quoteType()).isEqualTo(QuoteType.INDIRECT);
    assertThat(statement.quote()).isEqualTo("it was hunting fighters after their “caliphate” fell");
  }

  @Test
  void whatARelayToldIsToldOnce() {
    String text = "The paper reported the mayor as saying the bridge was safe.";
    List<Statement> statements = statements(text);
    assertThat(statements).extracting(s -> s.cue().text()).containsExactly("saying");
  }
}
