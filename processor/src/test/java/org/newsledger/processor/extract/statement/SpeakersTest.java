package org.newsledger.processor.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsledger.processor.lexicon.Lexicons;
import org.newsledger.processor.syntax.Parses;

/** Who speaks, and what, where the parser alone goes astray. */
class SpeakersTest {

  private static final StatementExtractor EXTRACTOR =
      StatementExtractor.load(Lexicons.builtIn("en"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Citing local partners, UNICEF said that two schools were shelled. | UNICEF",
        "The general was killed, reportedly by mortar fire from rebels, Al-Monitor reported."
            + " | Monitor",
        "Smith will not resign, says the vote was fair. | Smith",
        "As one report at the time described the scene, \"it was impossible to sleep\". | report",
        "The group, which Iran backs, said it shot down a drone. | group",
        "In the town, residents said the army had left. | residents",
        "Citing relief workers in Sudan UNICEF have said that two clinics were closed. | UNICEF",
        "\"It's a rather odd trade,\" said Tim Hess, a dealer in Virginia. | Hess",
        "His lawyer, Joel Benn QC, said he would appeal. | Benn",
        "The bridge was unsafe, according to a report obtained by the Washington Post."
            + " | report",
        "Reports from the area said that fighters were surrendering. | Reports",
        "A ring was broken up, accused of selling arms to the Southern Front, reported AFP. | AFP",
        "Shells hit a base of militants preparing for an attack on the port it reported on Monday."
            + " | it",
        "The agency which relies on a vast network of activists and medics said the raid was over."
            + " | agency",
        "People who live in villages around the town and farmers said the harvest was good."
            + " | People",
        "Troops shot the man who attacked them on the bridge residents said. | residents",
        "The Institute for the Study of War think tank reported that troops were moving west."
            + " | Institute",
        "Battles raged in two suburbs said the agency which tracks the conflict from abroad."
            + " | agency",
      })
  void findsWhoSpeaks(String text, String head) {
    Statement statement = last(text);
    int token = statement.speaker().orElseThrow().head();
    assertThat(Parses.of(text).get(0).tokens().get(token).text()).isEqualTo(head);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A judge jailed the writer Pavel Orlov for a year. He said he was innocent. | Orlov",
        "The rebels freed Marc Duval. He told reporters that he was well. | Duval",
        "The mayor met Ann Smith, a nurse. She said nothing had changed. | Smith",
        "Peter Brown thanked Marc Duval. He said the work would go on. | Brown",
        "The singer Lena Horn was hurt on Monday. She said she would rest. | Horn",
      })
  void findsForWhomAPronounSpeaks(String text, String head) {
    Statement.Mention meant = last(text).antecedent().orElseThrow();
    assertThat(Parses.of(text).get(meant.sentence()).tokens().get(meant.head()).text())
        .isEqualTo(head);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jets struck the town killing three militants and five children the Syrian Observatory for"
            + " Human Rights said. | Jets struck the town killing three militants and five"
            + " children",
        "Six soldiers died in the ambush, he said, a claim that could not be confirmed."
            + " | Six soldiers died in the ambush",
        "The clinic was hit by mortar fire, Al-Monitor reported."
            + " | The clinic was hit by mortar fire",
        "We are not considering another vote said the official who spoke on condition of anonymity."
            + " | We are not considering another vote",
        "Three children died when shells hit the village said the Red Cross in a statement."
            + " | Three children died when shells hit the village",
      })
  void reportsAllBeforeACueThatEndsTheSentence(String text, String quote) {
    assertThat(last(text).quote()).isEqualTo(quote);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In March we reported that five men captured by rebels had been freed."
            + " | five men captured by rebels had been freed",
        "Smith will not resign, says the vote was fair. | the vote was fair",
        "Trains stopped for hours in what city officials said was a failure of signals."
            + " | was a failure of signals",
        "Officials say the road, closed by a council, has reopened to traffic."
            + " | the road, closed by a council, has reopened to traffic",
        "The ministry said 12 soldiers killed in the fighting were buried on Sunday."
            + " | 12 soldiers killed in the fighting were buried on Sunday",
        "She believes her plans to rebuild the port will win votes."
            + " | her plans to rebuild the port will win votes",
        "Commenting on reports that it fell, the mayor said the town was safe."
            + " | the town was safe",
        "They fled strikes that residents said were the worst in weeks."
            + " | were the worst in weeks",
        "Asked by a reporter whether he would condemn the raid, he said he would wait."
            + " | he would wait",
        "Asked if the army would leave, Hall said it was too early to say."
            + " | it was too early to say",
        "A shopkeeper claims to have seen the robbery. | to have seen the robbery",
      })
  void reportsTheClauseBehindACue(String text, String quote) {
    assertThat(last(text).quote()).isEqualTo(quote);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Smith conceded defeat in a televised address and congratulated his rival.",
        "Smith, who lives in Belgium, denied the accusation and left.",
        "The group condemned the war crimes being committed by the army.",
        "Officials are waiting for the inspectors to report before any action.",
        "The military was accused of detaining thousands of men, an accusation it denies.",
        "The army works to deny them the resources that they need.",
        "Two men were put on trial in the capital and told they faced the death penalty.",
        "The recent arrests show that the gang has moved its trade abroad.",
        "This indicates that the cartels have moved beyond the border.",
        "The “caliphate” proclaimed in mid-2014 by John Smith started collapsing in 2017.",
      })
  void takesNoNounForAReport(String text) {
    assertThat(EXTRACTOR.find(Parses.article(text), Parses.of(text))).isEmpty();
  }

  private static Statement last(String text) {
    List<Statement> statements = EXTRACTOR.find(Parses.article(text), Parses.of(text));
    assertThat(statements).isNotEmpty();
    return statements.get(statements.size() - 1);
  }
}
