package org.newsledger.processor.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsledger.processor.lexicon.Lexicons;

class GluedWordsTest {

  private static final GluedWords GLUED = GluedWords.load(Lexicons.builtIn("en"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Troops hold the hillCalls for calm came late.|hill",
        "They seek peaceA spokesman said so.|peace",
        "Photo: Omar SalehIn this photo the boy waits. Saleh took it.|Saleh",
        "Court Convicts Two Harbour BombersA judge told the men on Monday to rise.|Bombers",
        "Home of Tariq AzizTariq Aziz fled. Aziz came back.|Aziz",
        "Blasts kill four in SomaliaMOGADISHU, Somalia, May 2 - Two bombs went off in"
            + " Somalia.|Somalia",
      })
  void aLineEndsBetweenGluedWords(String text, String last) {
    assertThat(GLUED.borders(text)).containsExactly(text.indexOf(last) + last.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "General McKenzie met Ms MacArthur and Mr DeSantis.",
        "A face in a book: he posted it on YouTube and WhatsApp.",
        "The linked pages were on LinkedIn in May.",
        "The iPhone and the easyJet app of SpaceX and NewsHour.",
        "See example.org/breakingNews and #bringBackOurGirls or @bigNews.",
        "The firm GreyStone said so.",
        "Security Firm CrowdGuard Blames Northern Hackers",
      })
  void namesWithACapitalInsideStayWhole(String text) {
    assertThat(GLUED.borders(text)).isEmpty();
  }

  @Test
  void theSentencesBeginAndEndAtTheBorder() {
    String text = "Rebels leave the townThe army entered Homs on Monday.";
    List<Sentence> sentences = Parses.of(text);
    assertThat(sentences.stream().map(s -> text.substring(s.start(), s.end())))
        .containsExactly("Rebels leave the town", "The army entered Homs on Monday.");
    assertThat(sentences.get(1).tokens().get(0).text()).isEqualTo("The");
  }
}
