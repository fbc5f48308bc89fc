package org.newsledger.processor.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsledger.processor.Fact;
import org.newsledger.processor.Fact.Effect;
import org.newsledger.processor.Fact.Status;
import org.newsledger.processor.FactKind;
import org.newsledger.processor.Processing;

class FigureFinderTest {

  private static List<Fact> figures(String text) {
    return Processing.facts(FactKind.FIGURE, text);
  }

  private static String count(Fact fact) {
    var count = fact.count().orElseThrow();
    String min = count.quantity().min().isPresent() ? "" + count.quantity().min().getAsLong() : "";
    String max = count.quantity().max().isPresent() ? "" + count.quantity().max().getAsLong() : "";
    return min + "-" + max + " " + count.unit();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "There are roughly 700 soldiers in the province. | 700-700 soldiers",
        "The base is home to more than 2,000 troops. | 2001- troops",
        "Thousands of refugees live in the camp. | 2000- refugees",
        "The network consists of 3,500 antennas. | 3500-3500 antennas",
        "The bridge cost $40 million. | 40000000-40000000 USD",
        "The war has cost billions of dollars. | 2000000000- USD",
        "There are anywhere from 2,000 to 4,000 fighters in the hills. | 2000-4000 fighters",
        "The bridge in Bogota cost 40 million pesos. | 40000000-40000000 COP",
        "Some 850,000 others live abroad. | 850000-850000 people",
        "Nearly 300,000 people are displaced in the north. | 300000-300000 people",
        "The bridge cost $40 million (£30 million). | 40000000-40000000 USD",
        "Some 20% of the population lives abroad. | 20-20 %",
        "The vote drew a record 13 million voters. | 13000000-13000000 voters",
        "Another 30,000 have disappeared. | 30000-30000 people",
        "Since the start of the war, 521 children have been killed. | 521-521 children",
        "The number of refugees has risen to 12,000. | 12000-12000 refugees",
        "The number of cases under review was 8,653. | 8653-8653 cases",
        "The total number of pupils since January now stands at 840. | 840-840 pupils",
      })
  void findsNumbersThatNoActCarries(String sentence, String expected) {
    assertThat(figures(sentence)).extracting(FigureFinderTest::count).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The new bridge cost $40 million. | new bridge",
        "The agency has received $267 million. | agency",
        "The £6m package had been kept secret. | package",
        "The drones cost about $50,000 each. | drones",
      })
  void moneyIsThatOfWhatItIsToldOf(String text, String owner) {
    assertThat(figures(text)).extracting(f -> f.actor().name()).containsExactly(owner);
  }

  @Test
  void readsListsOfSums() {
    assertThat(figures("Losses so far: men – about 5,300 (+20), tanks – 48 (+2), boats – 16 (+0)."))
        .extracting(FigureFinderTest::count)
        .containsExactly("5300-5300 men", "48-48 tanks", "16-16 boats");
  }

  @Test
  void countsPeopleInTheCountryThatTheTextIsAbout() {
    assertThat(figures("Thousands live in Homs and Hama in Syria. The army has 900 soldiers."))
        .filteredOn(fact -> fact.act().trigger().equals("soldiers"))
        .extracting(fact -> fact.where().orElseThrow().name())
        .containsExactly("Syria");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There are possibly 5,000 foreigners in the city.",
        "There are perhaps 700 soldiers in the valley."
      })
  void doubtsWhatTheTextDoubts(String text) {
    assertThat(figures(text)).extracting(Fact::status).containsExactly(Status.POSSIBLE);
  }

  @Test
  void believesAFigureNoMoreThanTheText() {
    assertThat(figures("About 4,000 foreigners are believed to live in the city."))
        .extracting(Fact::status)
        .containsExactly(Status.POSSIBLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The army killed 14 rebels near the village.",
        "The bombing killed 62 civilians, including 17 children.",
        "A bomb killed 30 people and wounded dozens of others.",
        "Three officers were in the room.",
        "The village lies 40 kilometres from the capital.",
        "The talks took 12 days.",
        "The street has 36 shops.",
      })
  void leavesOtherNumbers(String sentence) {
    assertThat(figures(sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "More than 400 people have been killed since 2014.",
        "Some 90 police officers were killed between 2011 and 2015.",
        "Hundreds of thousands of people have been killed in the civil war.",
        "The conflict killed 3,000 people.",
        "Some 4,000 people died in the uprising.",
        "The fighting has displaced 250,000 people this month.",
      })
  void aTollOfYearsIsAFigure(String sentence) {
    assertThat(Processing.facts(sentence)).extracting(Fact::kind).containsExactly(FactKind.FIGURE);
  }

  @Test
  void aTollOfADayIsAnEvent() {
    assertThat(Processing.facts("The attack killed 3,000 people."))
        .extracting(Fact::kind)
        .containsExactly(FactKind.EVENT);

    List<Fact> facts = Processing.facts("More than 400 people were killed on Friday.");
    assertThat(facts).extracting(Fact::kind).containsExactly(FactKind.EVENT);
    assertThat(facts.get(0).act().effect()).contains(Effect.KILLED);
  }
}
