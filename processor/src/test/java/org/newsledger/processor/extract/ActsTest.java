package org.newsledger.processor.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsledger.processor.Fact;

/** Which act a sentence tells of, and on whom, where neither stands in its usual place. */
class ActsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The militia launched a series of attacks on the port. | attacks | ASSAULT | militia |"
            + " port",
        "Rebels were reported to have shelled the port. | shelled | ASSAULT | Rebels | port",
        "The bridge is believed to have been destroyed by rebels. "
            + "| destroyed | ASSAULT | rebels | bridge",
        "The king called on the rebels to leave. | called | REQUEST | king | rebels",
        "The pilot was granted asylum by the republic. | granted | AID | republic | pilot",
        "The workers were denied entry by the guards. | denied | REJECT | guards | workers",
        "The town was taken by the rebels on Monday. | taken | ASSAULT | rebels | town",
        "The drones were supplied by Iran. | supplied | AID | Iran | drones",
        "The two agencies held talks with the rebels. | held | CONSULT | agencies | rebels",
        "The army launched an operation against the rebels. | operation | ASSAULT | army | rebels",
        "Two farmers were among those arrested by the police. "
            + "| arrested | COERCE | police | farmers",
        "The attack by the rebels was on a convoy. | attack | ASSAULT | rebels | convoy",
        "The minister called the raid illegal. | called | ACCUSE | minister | raid",
        "The ministry described the raid as a crime. | described | ACCUSE | ministry | raid",
        "The rebels warned the king that they would bomb the port. "
            + "| warned | THREATEN | rebels | king",
        "The ministry said it would retaliate against the kingdom. "
            + "| said | THREATEN | ministry | kingdom",
        "The ministry called the accusations baseless. | called | REJECT | ministry | accusations",
        "The rebels have taken three army bases. | taken | ASSAULT | rebels | army bases",
        "The drivers gave the ministry two days to pay. | gave | THREATEN | drivers | ministry",
        "The kingdom declared its envoy a traitor. | declared | SANCTION | kingdom | envoy",
        "The union announced a package of sanctions against the kingdom. "
            + "| sanctions | SANCTION | union | kingdom",
        "The rebels undertook to leave the port. | undertook | AGREE | rebels | ''",
        "The army inflicted heavy damage on a concentration of rebels. "
            + "| inflicted | ASSAULT | army | rebels",
        "The enemy lost 650 soldiers. | lost | ASSAULT | '' | soldiers",
        "The rebels agreed to a truce with the army. | agreed | AGREE | rebels | army",
        "The king declined to condemn the raid. | declined | REJECT | king | raid",
        "The rebels threatened on Monday to launch a raid on the army. "
            + "| threatened | THREATEN | rebels | army",
        "The rebels demanded that the king leave. | demanded | REQUEST | rebels | king",
        "The king accused the army of firing rockets at the port. "
            + "| firing | ASSAULT | army | port",
        "Rebels shot and killed eight soldiers. | killed | ASSAULT | Rebels | soldiers",
        "Ten farmers were killed when the army bombed a market. "
            + "| killed | ASSAULT | army | farmers",
        "The army carried out an air strike that killed ten rebels. "
            + "| killed | ASSAULT | army | rebels",
        "The army repelled an attack by rebels on the port. | repelled | ASSAULT | army | rebels",
        "The gang forced the farmers to flee. | forced | COERCE | gang | farmers",
        "The general was handed a long sentence by the court. "
            + "| handed | SANCTION | court | general",
        "Forty rebels turned themselves in to the army. | turned in | RETREAT | rebels | army",
      })
  void isTold(String text, String trigger, String type, String actor, String target) {
    Fact fact = Texts.fact(text, trigger);
    assertThat(fact.act().type()).isEqualTo(type);
    assertThat(fact.actor().name()).isEqualTo(actor);
    assertThat(fact.target().name()).isEqualTo(target);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The rebels said the army would bomb the port. | THREATEN",
        "The mayor said the army would retaliate. | THREATEN",
        "Three workers escaped unhurt. | RETREAT",
        "The judge was shot as he was leaving home. | RETREAT",
        "Prosecutors hit the banker with new charges. | ASSAULT",
        "Two trucks collided on the bridge, killing four people. | ASSAULT",
        "The mayor said they would attack the port. | THREATEN",
        "The neighbours called him a hero. | ACCUSE",
        "The clerk labelled the boxes. | ACCUSE",
        "The minister held a news conference. | CONSULT",
        "The earthquake left the town in ruins. | ASSAULT",
        "Water poured into the streets. | PROTEST",
        "High mountains encircle the town. | COERCE",
        "The widow came to terms with her loss. | AGREE",
        "The pupils were left with an aunt. | RETREAT",
        "The thief was caught on camera. | COERCE",
        "The company offered customers a discount. | AGREE",
      })
  void isNotTold(String text, String type) {
    assertThat(Texts.facts(text)).extracting(f -> f.act().type()).doesNotContain(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A roadside bomb exploded as an army patrol was passing, killing two soldiers and injuring"
            + " three. | killing",
        "Police found nine bodies in a mass grave. | found",
        "The town was taken on Monday. | taken",
        "The house was searched on Monday. | searched",
        "The toll was updated to 82. | updated",
        "The victims were three women and a boy. | victims",
        "Among the killed is a captain. | killed",
        "Of the 40 injured, nine were women. | injured",
        "Fighting in Aleppo raged for days. | Fighting",
        "The editor is in prison. | prison",
      })
  void nobodyIsNamedWhoDidIt(String text, String trigger) {
    assertThat(Texts.fact(text, trigger).actor().isEmpty()).isTrue();
  }
}
