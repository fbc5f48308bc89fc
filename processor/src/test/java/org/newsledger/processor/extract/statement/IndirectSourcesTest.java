package org.newsledger.processor.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsledger.processor.SegmentLabel;
import org.newsledger.processor.lexicon.Lexicons;
import org.newsledger.processor.syntax.Parses;
import org.newsledger.processor.syntax.Sentence;

/** Sources that stand in another sentence than the words, or that no verb has for its subject. */
class IndirectSourcesTest {

  private static final StatementExtractor EXTRACTOR =
      StatementExtractor.load(Lexicons.builtIn("en"));

  private static List<Statement> statements(String text) {
    return EXTRACTOR.find(Parses.article(text), Parses.of(text));
  }

  private static String speaker(String text, Statement statement) {
    Statement.Mention who = statement.speaker().orElseThrow();
    return String.join(
        " ",
        IntStream.rangeClosed(who.first(), who.last())
            .mapToObj(i -> Parses.of(text).get(who.sentence()).tokens().get(i).text())
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "This was reported by the mayor. | the mayor",
        "The governor wrote about this on Facebook. | The governor",
        "This was announced by the ministry. | the ministry",
        "The police reported this. | The police",
      })
  void reportsTheSentenceBefore(String second, String speaker) {
    String first = "Two shells hit the village of Orlivka overnight.";
    String text = first + " " + second;
    Statement statement = statements(text).get(0);
    assertThat(statement.quote()).isEqualTo(first.substring(0, first.length() - 1));
    assertThat(speaker(text, statement)).isEqualTo(speaker);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council met on Monday. It wrote a letter to the mayor.",
        "The council met on Monday. The mayor did not report this.",
        "The council met on Monday. The mayor denied this.",
        "The council met on Monday. This was built by the mayor.",
      })
  void pointsBackToNothing(String text) {
    assertThat(statements(text)).noneMatch(s -> s.quote().startsWith("The council met"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In the ministry they noted that the road was open. | the ministry",
        "It was noted in the Interior Ministry that two houses burned down. | the Interior"
            + " Ministry",
        "In the message it is said that the army made five raids. | the message",
        "As noted in the report, the wounded were taken to a clinic. | the report",
        "This was said by the head of the town council John Smith. | John Smith",
        "The envoy to the talks, Tor Wennes, said he was alarmed. | Tor Wennes",
        "The mayor drew criticism of John Smith, a retired teacher, who said it was over."
            + " | John Smith",
        "The partners have expressed concern that access is being restricted. | The partners",
        "\"The losses are heavy\", - informs the command. | the command",
        "The police asked the judge to set a date for the trial, saying the case is clear."
            + " | The police",
      })
  void speaksThoughNoSubjectNamesIt(String text, String speaker) {
    String whole = "The council met in the town on Monday. " + text;
    List<Statement> said = statements(whole);
    assertThat(speaker(whole, said.get(said.size() - 1))).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Raid kills ten in the north - officials | Raid kills ten in the north | officials",
        "Thousands flee fighting in Mali: UN | Thousands flee fighting in Mali | UN",
        "Mali: Gunmen kill ten at market – police | Mali: Gunmen kill ten at market | police",
      })
  void aHeadlineEndsWithItsSource(String text, String words, String speaker) {
    Statement statement = inHeadline(text).get(0);
    assertThat(statement.quote()).isEqualTo(words);
    assertThat(speaker(text, statement)).isEqualTo(speaker);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ten killed in raid on market - BBC News",
        "War in pictures: the children",
        "Two men held - third man wanted",
      })
  void aHeadlineWithoutASource(String text) {
    assertThat(inHeadline(text)).isEmpty();
  }

  private static List<Statement> inHeadline(String text) {
    List<Sentence> parsed = Parses.of(text);
    return EXTRACTOR.find(
        Parses.article(text),
        parsed.stream()
            .map(
                s ->
                    new Sentence(
                        s.index(), s.start(), s.end(), SegmentLabel.HEADLINE, s.tokens(), s.tree()))
            .toList());
  }

  @Test
  void whatWasDecreedIsNotWhatFollows() {
    assertThat(statements("The law that it decreed last week enters into force in May.")).isEmpty();
  }
}
