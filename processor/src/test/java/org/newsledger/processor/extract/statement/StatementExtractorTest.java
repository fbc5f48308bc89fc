package org.newsledger.processor.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.newsledger.processor.Fact.QuoteType;
import org.newsledger.processor.extract.statement.Statement.Mention;
import org.newsledger.processor.lexicon.Lexicons;
import org.newsledger.processor.syntax.Parses;
import org.newsledger.processor.syntax.Sentence;

class StatementExtractorTest {

  private static final StatementExtractor EXTRACTOR =
      StatementExtractor.load(Lexicons.builtIn("en"));

  private static List<Statement> statements(String text) {
    return EXTRACTOR.find(Parses.article(text), Parses.of(text));
  }

  private static Statement only(String text) {
    List<Statement> statements = statements(text);
    assertThat(statements).hasSize(1);
    return statements.get(0);
  }

  private static String words(String text, Optional<Mention> mention) {
    if (mention.isEmpty()) {
      return "";
    }
    Sentence sentence = Parses.of(text).get(mention.get().sentence());
    return text.substring(
        sentence.tokens().get(mention.get().first()).start(),
        sentence.tokens().get(mention.get().last()).end());
  }

  @Test
  void reportsAClauseAfterItsCue() {
    String text = "The mayor said that rebels had left the town.";
    Statement statement = only(text);
    assertThat(words(text, statement.speaker())).isEqualTo("The mayor");
    assertThat(statement.cue().text()).isEqualTo("said");
    assertThat(statement.quoteType()).isEqualTo(QuoteType.INDIRECT);
    assertThat(statement.quote()).isEqualTo("rebels had left the town");
  }

  @Test
  void reportsAClauseBeforeItsCue() {
    String text = "Rebels have left the town, police said.";
    Statement statement = only(text);
    assertThat(words(text, statement.speaker())).isEqualTo("police");
    assertThat(statement.quote()).isEqualTo("Rebels have left the town");
  }

  @Test
  void joinsThePiecesOfOneQuotation() {
    String text = "“We will stay,” the general told reporters, “until the war is over.”";
    Statement statement = only(text);
    assertThat(words(text, statement.speaker())).isEqualTo("the general");
    assertThat(words(text, statement.audience())).isEqualTo("reporters");
    assertThat(statement.quoteType()).isEqualTo(QuoteType.DIRECT);
    assertThat(statement.quote()).isEqualTo("We will stay, until the war is over.");
  }

  @Test
  void keepsOnlyTheQuotedPartOfAMixedQuotation() {
    Statement statement = only("The minister said the raid was “a grave mistake” by the army.");
    assertThat(statement.quoteType()).isEqualTo(QuoteType.MIXED);
    assertThat(statement.quote()).isEqualTo("a grave mistake");
  }

  @Test
  void namesTheSourceAfterAccordingTo() {
    String text = "According to the Red Cross, forty people fled the village.";
    Statement statement = only(text);
    assertThat(words(text, statement.speaker())).isEqualTo("the Red Cross");
    assertThat(statement.quote()).isEqualTo("forty people fled the village");
  }

  @Test
  void whatWasNotSaidIsNoStatement() {
    assertThat(statements("The army declined to say that it had left.")).isEmpty();
    assertThat(statements("The ministry did not say that the road was open.")).isEmpty();
  }

  @Test
  void aTermInQuotationMarksIsNoStatement() {
    assertThat(statements("The “caliphate” fell last spring.")).isEmpty();
  }

  @Test
  void whatGoesOnForLongIsToldWholeInAStatementOfItsOwn() {
    String text = "“We are ready,” the captain said.\n\n“Nobody will stop us this time.”";
    List<Statement> statements = statements(text);
    assertThat(statements).hasSize(2);
    assertThat(statements.get(0).quote()).isEqualTo("We are ready,");
    assertThat(statements.get(1).continuation()).isTrue();
    assertThat(words(text, statements.get(1).speaker())).isEqualTo("the captain");
    assertThat(statements.get(1).quote()).isEqualTo("We are ready, Nobody will stop us this time.");
  }

  @Test
  void whatGoesOnForALittleIsToldWithTheStatement() {
    Statement statement =
        only(
            "“We are ready to hold the bridge until the last convoy is across,”"
                + " the captain said. “Nobody leaves before.”");
    assertThat(statement.continuation()).isFalse();
    assertThat(statement.quote()).endsWith("is across, Nobody leaves before.");
  }

  @Test
  void aNameBehindADashSignsTheQuotationBeforeIt() {
    String text = "“The council has failed this town for years.”\n— Jane Doe, shopkeeper";
    Statement statement = only(text);
    assertThat(words(text, statement.speaker())).isEqualTo("Jane Doe");
    assertThat(statement.quote()).isEqualTo("The council has failed this town for years.");
  }

  @Test
  void aTitleInQuotationMarksIsNotSaid() {
    assertThat(statements("The choir sang “Silent Night” to the guards.")).isEmpty();
  }

  @Test
  void takesTheParagraphAfterAColon() {
    Statement statement = only("Anna Smith told the paper:\n\nWe are staying in this town.");
    assertThat(statement.quoteType()).isEqualTo(QuoteType.DIRECT);
    assertThat(statement.quote()).isEqualTo("We are staying in this town.");
  }

  @Test
  void theNounBeforeALastCueSpeaksThoughItsCommaIsMissing() {
    String text = "They killed twelve soldiers, the military said.";
    assertThat(words(text, only(text).speaker())).isEqualTo("the military");
  }

  @Test
  void whoAsksGoesOnInAParticiple() {
    String text = "Miller asked Brown to wait, saying the road was mined.";
    Statement saying = statements(text).get(statements(text).size() - 1);
    assertThat(words(text, saying.speaker())).isEqualTo("Miller");
  }

  @Test
  void aBarePronounIsNoReport() {
    assertThat(statements("The ministry confirmed it.")).isEmpty();
  }

  @Test
  void aParticipleReportsAnewForTheSameSpeaker() {
    String text = "The mayor said the bridge was closed, adding that repairs would take a week.";
    List<Statement> statements = statements(text);
    assertThat(statements).hasSize(2);
    assertThat(words(text, statements.get(1).speaker())).isEqualTo("The mayor");
    assertThat(statements.get(0).quote()).isEqualTo("the bridge was closed");
  }

  @Test
  void theInvertedSubjectSpeaks() {
    String text = "“The road is open,” said Colonel John Smith.";
    assertThat(words(text, only(text).speaker())).isEqualTo("Colonel John Smith");
  }

  @Test
  void aMediumThatOnlyCarriesAStatementIsItsVia() {
    String text = "Smith said the troops had left the city, reported Reuters.";
    Statement statement = only(text);
    assertThat(words(text, statement.speaker())).isEqualTo("Smith");
    assertThat(words(text, statement.via())).isEqualTo("Reuters");
  }

  @Test
  void theIssuerSpeaksThroughADocument() {
    String text = "A report by the ministry said that forty houses had burned.";
    Statement statement = only(text);
    assertThat(words(text, statement.speaker())).isEqualTo("the ministry");
  }

  @Test
  void aPronounStandsForTheLastSpeaker() {
    String text = "Anna Smith said the war was over. “Nobody is left,” she added.";
    Statement statement = statements(text).get(1);
    assertThat(words(text, statement.speaker())).isEqualTo("she");
    assertThat(words(text, statement.antecedent())).isEqualTo("Anna Smith");
  }

  @Test
  void wordsInsideAStatementHaveItAsTheirSource() {
    String text = "The mayor said that rebels had left the town. It rained.";
    List<Statement> statements = statements(text);
    assertThat(StatementExtractor.innermostAt(statements, text.indexOf("rebels"))).isPresent();
    assertThat(StatementExtractor.innermostAt(statements, text.indexOf("rained"))).isEmpty();
  }

  @Test
  void aSpeechActIsNoStatementWithoutWords() {
    assertThat(statements("The government condemned the attack.")).isEmpty();
    Statement statement = only("The government condemned the attack as “a cowardly act”.");
    assertThat(statement.cue().speechAct()).isEqualTo("ACCUSE");
    assertThat(statement.quote()).isEqualTo("a cowardly act");
  }

  @Test
  void aPageOfTheWebIsTheMediumOfAVideo() {
    String text = "“The people are hungry,” he said in a video on Twitter.";
    assertThat(words(text, only(text).via())).isEqualTo("Twitter");
  }

  @Test
  void whatIsPostedIsNoReportOfWhatItSays() {
    String text =
        "A statement posted on the group's website said its fighters had killed 12 soldiers.";
    assertThat(only(text).cue().text()).isEqualTo("said");
  }

  @Test
  void reportsOfNobodyAreASource() {
    String text = "There were reports that rebels had seized the base.";
    Statement statement = only(text);
    assertThat(statement.cue().kind()).isEqualTo(CueKind.HEARSAY);
    assertThat(words(text, statement.speaker())).isEqualTo("reports");
    assertThat(statement.quote()).isEqualTo("rebels had seized the base");
  }

  @Test
  void aWordOrTwoInQuotationMarksIsAPartOfASentence() {
    assertThat(only("She called the ruling “shameful.”").quoteType()).isEqualTo(QuoteType.MIXED);
    assertThat(only("“Never,” she said.").quoteType()).isEqualTo(QuoteType.DIRECT);
  }

  @Test
  void randomTextNeverThrowsAndSpansLieInIt() {
    String[] pieces = {
      "said",
      "“",
      "”",
      "\"",
      "'",
      "‘",
      "’",
      ",",
      ".",
      ":",
      "Smith",
      "he",
      "that",
      "adding",
      "the",
      "according to",
      "report",
      "troops",
      "left",
      "(",
      ")",
      "\n\n",
      "told",
      "Reuters",
      "not",
      "by"
    };
    Random random = new Random(7);
    for (int i = 0; i < 150; i++) {
      StringBuilder text = new StringBuilder("It");
      for (int j = random.nextInt(30); j >= 0; j--) {
        text.append(random.nextBoolean() ? " " : "").append(pieces[random.nextInt(pieces.length)]);
      }
      String whole = text.toString();
      for (Statement statement : statements(whole)) {
        assertThat(statement.content()).isNotEmpty();
        assertThat(statement.start()).isNotNegative();
        assertThat(statement.end()).isLessThanOrEqualTo(whole.length());
      }
    }
  }
}
