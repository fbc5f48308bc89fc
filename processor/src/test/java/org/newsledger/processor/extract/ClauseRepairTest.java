package org.newsledger.processor.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsledger.processor.Fact;

/** Acts in sentences in which the parser takes the wrong verb for the governing one. */
class ClauseRepairTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gunmen dressed in army uniforms stormed a hotel on Friday. | stormed | Gunmen | hotel",
        "The rebels trained by the neighbours captured the town of Bunia. "
            + "| captured | rebels | Bunia",
        "A convoy led by the colonel's son attacked the airport. | attacked | convoy | airport",
        "Two buses carrying pilgrims and escorted by soldiers were attacked. | attacked | | buses",
        "Several people injured in the blast were taken to hospital. | injured | | Several people",
        "Government troops backed by air strikes have seized the airport, the army said."
            + " | seized | Government troops | airport",
      })
  void aParticipleIsNotTheVerb(String text, String trigger, String actor, String target) {
    assertAct(text, trigger, actor, target);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police say a gang armed with machetes killed six farmers. | killed | gang | farmers",
        "Officials believe militants hiding in the mountains attacked the bridge. "
            + "| attacked | militants | bridge",
        "French and British officials say forces of the president were shelled by rebels. "
            + "| shelled | rebels | forces of the president",
      })
  void whatIsSaidIsAClause(String text, String trigger, String actor, String target) {
    assertAct(text, trigger, actor, target);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The army is working with its allies to attack the rebels. | attack | army | rebels",
        "Fighters who the ministry says have crossed the border attacked three villages. "
            + "| attacked | Fighters | villages",
        "Soldiers in the north of the country who attacked the rebels have been praised. "
            + "| attacked | Soldiers | rebels",
        "Police arrested three men who prosecutors believe killed a farmer. | killed | men |"
            + " farmer",
        "Islamic State claimed the bombing of a mosque that killed ten farmers. | killed | Islamic"
            + " State | farmers",
        "Aid groups said the plan was weak and urged the council to act. "
            + "| urged | Aid groups | council",
        "Ten smugglers were arrested, accused of killing a farmer. | killing | smugglers | farmer",
      })
  void theActorIsTheOneWhoCanAct(String text, String trigger, String actor, String target) {
    assertAct(text, trigger, actor, target);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The journalist, who had reported on corruption, was killed by gunmen outside his home. "
            + "| killed | gunmen | journalist",
        "Fighters who had been besieged in the town for months surrendered to the army. "
            + "| surrendered | Fighters | army",
        "A court found the officer guilty of ordering the murder and sentenced him to death. "
            + "| sentenced | court | officer",
      })
  void theVerbBehindAClauseIsTheSentences(
      String text, String trigger, String actor, String target) {
    assertAct(text, trigger, actor, target);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rebels have lost control in the valley and their leader was killed by the army. "
            + "| killed | army | leader",
        "The army lost the town and the mayor was killed by rebels. | killed | rebels | mayor",
        "The army was resting as coalition airstrikes targeted weapon caches. "
            + "| targeted | coalition | weapon caches",
        "The army is trying to root out rebels and smugglers still hidden in the hills. "
            + "| root out | army | rebels and smugglers",
        "Rebels shot down 37 of 48 drones. | shot down | Rebels | drones",
        "Russian shelling of Kharkiv killed four civilians overnight. "
            + "| killed | Russia | civilians",
        "The separatists accused Kiev of shelling the valley. | shelling | Kiev | valley",
      })
  void aVerbHasItsOwnSubjectAndObject(String text, String trigger, String actor, String target) {
    assertAct(text, trigger, actor, target);
  }

  private static void assertAct(String text, String trigger, String actor, String target) {
    Fact fact = Texts.fact(text, trigger);
    assertThat(fact.actor().name()).isEqualTo(actor == null ? "" : actor);
    assertThat(fact.target().name()).isEqualTo(target);
  }
}
