package org.newsledger.processor.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsledger.processor.Fact;
import org.newsledger.processor.extract.FactExtractor.Mentions;
import org.newsledger.processor.language.place.Gazetteer;
import org.newsledger.processor.lexicon.Lexicons;
import org.newsledger.processor.syntax.Parses;

/** Whom the phrases and pronouns of small texts mean, as the facts tell it. */
class ReferentsTest {

  private static final FactExtractor EXTRACTOR =
      FactExtractor.load(
          Lexicons.builtIn("en"), Gazetteer.load(Lexicons.builtIn("en"), Optional.empty()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The US-backed force captured a town. | captured | US-backed force",
        "\"We shelled the village at dawn,\" the commander said. | shelled | commander",
        "\"I attacked the guard,\" the prisoner told judges. | attacked | prisoner",
        "The town - seized by rebels in May - was on fire. | seized | rebels",
        "The government said it had captured a town. | captured | government",
        "The farmer fled. He attacked a guard. | attacked | farmer",
        "Rebels and deserters fled the valley. They attacked a bus. | attacked"
            + " | Rebels and deserters",
      })
  void tellsWhoActs(String text, String trigger, String actor) {
    assertThat(fact(text, trigger).actor().name()).isEqualTo(actor);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rebels clashed with soldiers, killing dozens of them. | killing | soldiers",
        "Twelve nations rejected the G20 statement. | rejected | G20 statement",
        "The rebels and some of their were killed by the army. | killed | rebels",
      })
  void tellsWhoIsActedUpon(String text, String trigger, String target) {
    assertThat(fact(text, trigger).target().name()).isEqualTo(target);
  }

  private static Fact fact(String text, String trigger) {
    Mentions none = new Mentions(List.of(), List.of(), List.of());
    return EXTRACTOR.extract(Parses.article(text), Parses.of(text), none).stream()
        .filter(f -> f.act().trigger().equals(trigger))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void namesAllWhoSpeakTogether() {
    assertThat(Texts.fact("Police and the army said the road was closed.", "said").actor().name())
        .isEqualTo("Police and army");
  }
}
