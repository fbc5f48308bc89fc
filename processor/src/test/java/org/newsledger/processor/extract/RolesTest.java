package org.newsledger.processor.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsledger.processor.Fact;
import org.newsledger.processor.FactKind;

/** Who did it and to whom, where the parser or the nearest name would tell of others. */
class RolesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Red Crescent said shelling killed ten villagers. | killed | villagers",
        "The minister condemned the shelling of the town by the rebels. | condemned | rebels",
        "France condemned the crimes being committed by the junta. | condemned | junta",
        "The union criticised the lack of an answer by the ministry. | criticised | ministry",
        "The council welcomed the decision of the president. | welcomed | president",
        "The council criticised the attack on the embassy. | criticised | attack",
        "The union called for action by the government. | called | government",
        "Soldiers shelled camps of the rebels, killing dozens of them. | killing | rebels",
        "Gunmen stopped two trucks, burning them. | burning | trucks",
        "The army began an offensive on the town against rebels. | offensive | rebels",
        "The army liberated the town from the militants. | liberated | militants",
        "Omar Haddad is the first citizen captured in Syria. | captured | Omar Haddad",
      })
  void tellsToWhom(String text, String trigger, String target) {
    assertThat(fact(text, trigger).target().name()).isEqualTo(target);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The police said that they had detained two suspects. | detained | police",
        "The group felt strong enough to attack the garrison. | attack | group",
        "The attack, blamed on the militia, wounded ten officers. | wounded | militia",
        "The rebels claimed responsibility for the attack on the hotel. | attack | rebels",
        "Forces loyal to the president shelled the port. | shelled"
            + " | Forces loyal to the president",
        "Three people were killed by rebel shelling in Damascus. | killed | rebels",
        "Rebel rockets killed three people in Damascus. | killed | rebels",
        "Rebels shelled the port. The shelling killed nine people. | killed | Rebels",
        "On Monday a suicide bomber killed five people. | killed | suicide bomber",
      })
  void tellsWho(String text, String trigger, String actor) {
    assertThat(fact(text, trigger).actor().name()).isEqualTo(actor);
  }

  @Test
  void letsNobodyDoWhatIsDoneToHim() {
    Fact held = fact("The judge ordered the suspects arrested.", "arrested");
    assertThat(held.actor().isEmpty()).isTrue();
    assertThat(held.target().name()).isEqualTo("suspects");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A crowd attacked a bus. Nine people were killed in Lima.",
        "Reuters killed nine people.",
        "The area where nine people were killed was closed.",
      })
  void letsNobodyKillWhoIsNotSaidTo(String text) {
    assertThat(fact(text, "killed").actor().isEmpty()).isTrue();
  }

  @Test
  void letsNoArmyKillByOwningTheHospital() {
    assertThat(fact("A boy was shot and died at a hospital of the army.", "shot").actor().isEmpty())
        .isTrue();
  }

  private static Fact fact(String text, String trigger) {
    List<Fact> facts = Texts.facts(text);
    return facts.stream()
        .filter(f -> f.kind() == FactKind.EVENT && f.act().trigger().equals(trigger))
        .findFirst()
        .orElseThrow(() -> new AssertionError(facts.toString()));
  }
}
