package org.newsledger.processor.extract.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsledger.processor.lexicon.Lexicons;
import org.newsledger.processor.syntax.Parses;
import org.newsledger.processor.syntax.Sentence;

class TopicReaderTest {

  private static final TopicReader READER =
      TopicReader.of(TopicLexicon.load(Lexicons.builtIn("en")));

  private static Map<Integer, Topic> topics(String text) {
    List<Sentence> sentences = Parses.of(text);
    return READER.topics(sentences, index -> 0);
  }

  @Test
  void aSentenceHasTheTopicOfItsArticle() {
    assertThat(
            topics(
                "The striker scored in the second half of the semi-final. "
                    + "The referee gave a penalty kick. They attacked again."))
        .containsEntry(2, Topic.SPORT);
  }

  @Test
  void oneWordMakesNoTopic() {
    assertThat(topics("Rebels attacked the stadium.")).isEmpty();
  }

  @Test
  void aSentenceThatSpeaksOfConflictHasNone() {
    assertThat(
            topics(
                "The striker scored in the second half of the semi-final. "
                    + "A suicide bomber attacked the referee at the stadium."))
        .doesNotContainKey(1);
  }

  @Test
  void armedPartiesSpeakOfConflict() {
    List<Sentence> sentences = Parses.of("The referee and the goalkeeper were hit.");
    assertThat(READER.topics(sentences, index -> 1)).isEmpty();
  }

  @Test
  void aStormIsNoStorming() {
    assertThat(topics("They stormed the lifeguard station with a storm in the bay."))
        .isEqualTo(topics("They took the lifeguard station with a storm in the bay."));
  }
}
