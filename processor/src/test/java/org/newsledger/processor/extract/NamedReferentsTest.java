package org.newsledger.processor.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsledger.processor.Fact;
import org.newsledger.processor.Processing;

/** Whom the phrases of small texts mean where names are found in them, as the facts tell it. */
class NamedReferentsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The American Defense Ministry condemned the raid. | condemned | Pentagon",
        "The regional governor Jane Doe condemned the raid. | condemned | Jane Doe",
        "The Revolutionary Front for Liberation (RFL) fled. The RFL seized a town."
            + " | seized | Revolutionary Front for Liberation",
        "Boko Haram burned a school. The Defense Ministry condemned it. The group seized a town."
            + " | seized | Boko Haram",
        "The Arakan Army met the Kachin Independence Army. Both attacked. | met | Arakan Army",
        "The Arakan Army and the Kachin Independence Army fought. The two groups attacked a base."
            + " | attacked | Arakan Army and Kachin Independence Army",
        "The United Nations' children's agency (UNICEF) condemned the raid. | condemned | UNICEF",
        "The Nigerian Army said its troops had attacked the camp. | attacked | Nigerian Army's"
            + " troops",
        "The Nigerian Army said its jets had bombed the camp. | bombed | Nigerian Army",
        "The mayor said the victims of the Russian attacks were doctors. Two people were killed in"
            + " the clash with Boko Haram. | killed | Boko Haram",
        "Members of the Boko Haram sect burned a school. The group seized a town."
            + " | seized | Boko Haram",
        "Prime Minister Nuri al-Maliki visited Basra. He condemned the raid. | condemned | Nuri"
            + " al-Maliki",
        "Moscow did not comment. It has denied the attack. | denied | Moscow",
        "Turkish warplanes bombed the valley. The warplanes shelled a farm. | shelled | Turkey",
        "Montenegro Municipality Association (AKK) officials condemned the raid. | condemned"
            + " | Montenegro Municipality Association (AKK) officials",
        "An IRA bomb exploded near the school. | exploded | Irish Republican Army",
        "Fighters from the Kurdish-led SDF alliance seized the town. | seized | Fighters from the"
            + " Kurdish-led SDF alliance",
        "Ahmed Karimi fled in May. The retired teacher was tired. He attacked a guard."
            + " | attacked | Ahmed Karimi",
      })
  void tellsWhoActs(String text, String trigger, String actor) {
    Fact fact =
        Processing.facts(text).stream()
            .filter(f -> f.act().trigger().equals(trigger))
            .findFirst()
            .orElseThrow();
    assertThat(fact.actor().name()).isEqualTo(actor);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A Palestinian was shot by soldiers. | shot | Palestinian",
        "The FARC, the Revolutionary Armed Forces of Colombia, fought the government. | fought"
            + " | government",
      })
  void tellsWhoIsActedUpon(String text, String trigger, String target) {
    Fact fact =
        Processing.facts(text).stream()
            .filter(f -> f.act().trigger().equals(trigger))
            .findFirst()
            .orElseThrow();
    assertThat(fact.target().name()).isEqualTo(target);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Soldiers found the bodies of two farmers in a mass grave. | found",
        "Two car bombs exploded in a market, killing at least 22 people and wounding 45, police and"
            + " hospital sources said. | wounding",
      })
  void tellersAndFindersDoNotAct(String text, String trigger) {
    assertThat(Processing.facts(text))
        .filteredOn(f -> f.act().trigger().equals(trigger))
        .isNotEmpty()
        .allMatch(f -> f.actor().isEmpty());
  }

  @Test
  void theLabelOfAHeadlineTellsWhereItHappened() {
    assertThat(Processing.facts("Iraq bombings: Dozens dead in market attacks"))
        .allMatch(f -> f.actor().isEmpty());
  }

  @Test
  void whatSomebodyIsAccusedOfIsTheAccusersWord() {
    Fact shelling =
        Processing.facts("The army accused the rebels of shelling the town.").stream()
            .filter(f -> f.act().trigger().equals("shelling"))
            .findFirst()
            .orElseThrow();
    assertThat(shelling.attribution().source()).isEqualTo("army");
  }

  @Test
  void theNameOfAPartyIsNoPlaceOfAnAct() {
    Fact strikes =
        Processing.facts("Jets bombed the Islamic State of Iraq and the Levant.").stream()
            .filter(f -> f.act().trigger().equals("bombed"))
            .findFirst()
            .orElseThrow();
    assertThat(strikes.where()).isEmpty();
  }
}
