package org.newsledger.processor.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsledger.processor.Fact;
import org.newsledger.processor.Fact.Status;
import org.newsledger.processor.Fact.Where;
import org.newsledger.processor.Processing;
import org.newsledger.processor.extract.FactExtractor.Mentions;
import org.newsledger.processor.language.TemporalExpression;
import org.newsledger.processor.language.place.Gazetteer;
import org.newsledger.processor.language.place.PlaceFinder;
import org.newsledger.processor.language.time.TemporalTagger;
import org.newsledger.processor.lexicon.Lexicons;
import org.newsledger.processor.syntax.Parses;
import org.newsledger.processor.syntax.Sentence;

/** Where and when acts happened, and whether, in texts of 24 November 2019, a Sunday. */
class CircumstancesTest {

  private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2019, 11, 24));
  private static final Lexicons LEXICONS = Lexicons.builtIn("en");
  private static final Gazetteer GAZETTEER = Gazetteer.load(LEXICONS, Optional.empty());
  private static final PlaceFinder PLACES = new PlaceFinder(GAZETTEER, LEXICONS);
  private static final TemporalTagger TIMES = TemporalTagger.load(LEXICONS);
  private static final FactExtractor EXTRACTOR = FactExtractor.load(LEXICONS, GAZETTEER);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A car bomb exploded in the city of Homs in Syria. | exploded | Homs",
        "The army shelled the town of Palmyra. | shelled | Palmyra",
        "Rebels in Aleppo attacked a police station. | attacked | Aleppo",
        "Soldiers raided a house in Mosul, killing two gunmen. | killing | Mosul",
        "The Aleppo offensive killed ten people. | killed | Aleppo",
        "US forces attacked a convoy near Raqqa. | attacked | Raqqa",
        "Gunmen stormed a hotel in Kabul. Seven guests were killed. | killed | Kabul",
        "Gunmen stormed a hotel in Kabul. They shot two guards. | shot | Kabul",
        "The city of Homs lies in Hama province. Rebels shelled a base in the city. | shelled |"
            + " Homs",
        "The city of Homs lies in Hama province. Rebels shelled a base in the province. | shelled |"
            + " Hama",
        "Thousands live in Homs. Rebels attacked a base in the city. | attacked | Homs",
        "He left Russia in March. | left | Russia",
        "Russia plans to pull out of Syria. | pull out | Syria",
        "Drones struck Ukrainian power stations overnight. | struck | Ukraine",
        "Gunmen attacked a village near Darayya, west of Damascus. | attacked | Darayya",
        "Gunmen attacked the Shaddadi oil field on Monday. | attacked | Shaddadi oil field",
        "Missiles hit Baghdad military airport. | hit | Baghdad military airport",
        "Thousands live in Homs and Hama in Syria. Police arrested ten men. | arrested | Syria",
        "The strikes hit Zurbatan, a town held by rebels. | hit | Zurbatan",
        "Shells struck schools in Homs and Hama. | struck | Homs and Hama",
        "He was born in Kharkiv, where dozens died in a strike. | died | Kharkiv",
        "One man was killed and two were wounded in shelling of Nikopol, Dnipropetrovsk region."
            + " | killed | Nikopol",
        "The attack took place in Qala-e-Zal district of Kunduz province. | attack | Qala-e-Zal",
        "Gunmen killed 12 people in northwest Nigeria. | killed | northwest Nigeria",
        "He fled to a town in which soldiers shot ten men, to Mosul. | shot | Mosul",
        "Syrian jets took off from Homs. They struck rebels across the country. | struck | Syria",
        "Mexican troops left a Mexican town to Mexican police. Gunmen killed ten. | killed |"
            + " Mexico",
        "Gunmen stormed a hotel in Kabul. The raid killed no guests. | killed | Kabul",
        "Rebels hold Palmyra airport. Men live in Homs. Jets struck the airport. | struck |"
            + " Palmyra airport",
        "Two armies fought in Chad. Soldiers burned a village there. | burned | Chad",
        "Gunmen may have killed ten people in Kabul. They may have wounded six. | wounded | Kabul",
      })
  void placesAreThoseOfTheAct(String text, String trigger, String place) {
    assertThat(fact(text, trigger).where().map(Where::name)).contains(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Russian jets bombed a hospital, Washington said. | bombed",
        "Gunmen stormed a hotel in Kabul. The president met his ministers. | met",
        "US forces killed two gunmen. | killed",
        "Two soldiers from Chad were wounded by gunmen. | wounded",
        "Gunmen attacked a French embassy on Monday. | attacked",
        "AMMAN Russian jets bombed a hospital. | bombed",
        "Washington and Paris say rebels killed ten people. | killed",
        "Speaking in Ottawa, the premier accused rebels of killing ten men. | killing",
        "In a speech in Ottawa, the premier said rebels had killed ten men. | killed",
      })
  void placesOfOthersAreNot(String text, String trigger) {
    assertThat(fact(text, trigger).where()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jets struck a school on Monday, killing twelve people. | killing | 2019-11-18",
        "The Friday attack, which killed ten people, was the third. | killed | 2019-11-22",
        "The war began in 2003, when rebels attacked a fort. | attacked | 2003-01-01",
        "Ten people were killed in a blast that hit a market on Tuesday. | killed | 2019-11-19",
        "Gunmen killed a judge on Monday and burned a bus on Friday. | burned | 2019-11-22",
        "Nine men were killed when a bomb exploded on Monday. | killed | 2019-11-18",
        "Soldiers have killed 20 people since January. | killed | 2019-01-01",
        "Gunmen killed more than ten people in 2018. | killed | 2018-01-01",
        "The treaty should be signed no later than December 31. | signed | 2019-12-31",
        "Bombs killed ten people on Monday. Police shot a man two days after the bombing. | shot |"
            + " 2019-11-20",
        "The bombing on Monday killed ten people. Police shot a man the day before the bombing. |"
            + " shot | 2019-11-17",
        "The bombing on Monday killed ten people. Police shot a man on the night of the bombing. |"
            + " shot | 2019-11-18",
        "A report released on Tuesday said that rebels had killed a judge. | said | 2019-11-19",
        "He was jailed for six years on Monday. | jailed | 2019-11-18",
      })
  void timesAreThoseOfTheAct(String text, String trigger, LocalDate day) {
    assertThat(fact(text, trigger).when().flatMap(TemporalExpression::firstDay)).contains(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A court sentenced two men to six years in prison. | sentenced",
        "Bombs killed 60 people, up from 40 in 2018. | killed",
        "Bombs killed ten people on Monday. Gunmen killed a judge on Friday. Police shot a man two"
            + " days after the bombing. | shot",
        "Raids have wounded 300 people, four times as many as two years ago. | wounded",
      })
  void lengthsAndComparisonsAreNoTimes(String text, String trigger) {
    assertThat(fact(text, trigger).when()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The visit of the German minister to Paris next week angered Moscow. | visit | PLANNED",
        "The visit of the German minister to Paris last week angered Moscow. | visit | OCCURRED",
        "Germany is sending tanks to Ukraine next month. | sending | PLANNED",
      })
  void whatBelongsToADayToComeIsPlanned(String text, String trigger, Status status) {
    assertThat(Processing.facts(text))
        .filteredOn(f -> f.act().trigger().equals(trigger))
        .extracting(Fact::status)
        .containsExactly(status);
  }

  private static Fact fact(String text, String trigger) {
    List<Sentence> sentences = Parses.of(text);
    Mentions mentions =
        new Mentions(List.of(), PLACES.find(sentences), TIMES.find(text, PUBLISHED, sentences));
    List<Fact> facts = EXTRACTOR.extract(Parses.article(text), sentences, mentions);
    return facts.stream()
        .filter(f -> f.act().trigger().equals(trigger))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(trigger + " is no trigger: " + facts));
  }
}
