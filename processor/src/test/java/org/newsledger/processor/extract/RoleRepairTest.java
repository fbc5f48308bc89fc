package org.newsledger.processor.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who did it and to whom, where the parser hangs a phrase on the verb beside its own. */
class RoleRepairTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Five farmers were injured by a mortar shell fired by rebels. | injured | rebels",
        "A bomb blamed on the militia ripped through a train, killing nine people. | killing"
            + " | militia",
        "Navy jets shelled the villages of Orla and Lund, where the thieves were believed to be"
            + " hiding, killing at least six people. | killing | Navy",
        "The chief denied that the rebels had taken hostages and blamed thieves for the raid."
            + " | blamed | chief",
        "The king accused the militia of deliberately bombing a school. | bombing | militia",
        "Iraq, whose army invaded Kuwait in August, fired a missile at Israel. | invaded"
            + " | Iraq's army",
        "Serb forces attacked Sarajevo. | attacked | Serb forces",
        "Israeli army bulldozers demolished homes in Gaza. | demolished | Israel Defense Forces",
        "John Low, a guerrilla who led the attack on the port, told reporters so. | attack"
            + " | John Low",
      })
  void tellsWho(String text, String trigger, String actor) {
    assertThat(Texts.fact(text, trigger).actor().name()).isEqualTo(actor);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Turkish warplanes have destroyed 14 PKK targets in Iraq's Zap and Avasin regions, the"
            + " Turkish General Staff said Friday. | destroyed | PKK targets",
        "Troops detained 40 rebels in Orla, and a policeman accused of helping the thieves was"
            + " found shot dead. | found dead | policeman",
        "Police fired plastic bullets at marchers in Portadown who had been banned from parading."
            + " | banned | marchers",
        "Helicopters ferried in commandos, four of whom were wounded by sniper fire. | wounded"
            + " | commandos",
        "The rebels downed a plane and held hostage six Russian crewmen. | held hostage"
            + " | Russian crewmen",
        "Gunmen abducted a senior officer loyal to Mohammed Dahlan, and freed him. | freed"
            + " | senior officer loyal to Mohammed Dahlan",
        "Prime Minister Tony Blair spoke. Detectives arrested a 34-year-old man; he was later"
            + " charged with murder. | charged | 34-year-old man",
        "The troops foiled an attempt by rebels, leaving 12 of them dead. | leaving dead | rebels",
        "Soldiers executed 12 youths accused of distributing leaflets. | executed | youths",
      })
  void tellsToWhom(String text, String trigger, String target) {
    assertThat(Texts.fact(text, trigger).target().name()).isEqualTo(target);
  }

  @Test
  void letsNobodyKillHisOwnSide() {
    String text = "Troops were sent to Orla and a soldier was killed by sniper fire.";
    assertThat(Texts.fact(text, "killed").actor().isEmpty()).isTrue();
  }
}
