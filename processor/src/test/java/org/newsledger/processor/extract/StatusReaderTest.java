package org.newsledger.processor.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsledger.processor.Fact.Status;

/** Whether acts happened. */
class StatusReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The army attacked the port. | attacked | OCCURRED",
        "The army plans to attack the port. | attack | PLANNED",
        "It is possible that the militants killed the hostages. | killed | POSSIBLE",
        "The suspect is in prison. | prison | OCCURRED",
        "The army is too weak to attack the port. | attack | NEGATED",
        "The army was too quick to attack the port. | attack | OCCURRED",
        "The army has the capability to attack the port. | attack | POSSIBLE",
        "The minister has not ruled out sending troops to Ukraine. | sending | POSSIBLE",
        "There were no injuries in the raid. | injuries | NEGATED",
        "Thousands gathered to protest against the war. | protest | OCCURRED",
        "The army said it would attack the port. | attack | PLANNED",
        "The army would attack the port if the talks failed. | attack | POSSIBLE",
        "The army would have attacked the port. | attacked | POSSIBLE",
        "Police uncovered a plot to bomb the parliament. | bomb | PLANNED",
        "There is a risk that militants will attack the airport. | attack | POSSIBLE",
        "Another strike on the plant could cause a disaster. | strike | POSSIBLE",
        "The court issued a warrant for the arrest of the general. | arrest | PLANNED",
        "Police said no shots were fired at the crowd. | fired | NEGATED",
        "The ministry said it would raise it and called on the rebels to leave. | called |"
            + " OCCURRED",
        "The gang is suspected of being behind the bombing of the market. | bombing | OCCURRED",
        "The raid may have been carried out by Turkish jets. | raid | OCCURRED",
        "The minister warned that rebels had attacked the port. | attacked | OCCURRED",
        "The minister ordered the army to attack the port. | attack | PLANNED",
        "The minister accused the rebels of attacking the port. | attacking | OCCURRED",
        "The rebels are accused of attacking the port. | attacking | POSSIBLE",
        "The rebels may attack the port. | attack | POSSIBLE",
        "The rebels did not attack the port. | attack | NEGATED",
        "The bomb killed nobody but wounded ten soldiers. | wounded | OCCURRED",
        "The bomb did not kill the guard but wounded ten soldiers. | wounded | OCCURRED",
        "The killing of the chief would change little. | killing | OCCURRED",
        "The army will launch a campaign to crush the rebels. | crush | PLANNED",
        "The army has intensified its efforts to crush the rebels. | crush | OCCURRED",
        "The council passed a resolution condemning the raid. | condemning | OCCURRED",
        "The rebels could seek to attack the port. | attack | POSSIBLE",
        "Officials warned of an attack on the port. | attack | POSSIBLE",
        "The army is preparing for an assault on the port. | assault | PLANNED",
        "The deal calls for the withdrawal of Turkish troops. | withdrawal | PLANNED",
        "The treaty's goal is the defeat of the rebels. | defeat | PLANNED",
        "Any offensive against the port would displace thousands. | displace | POSSIBLE",
        "The minister declined to condemn the invasion of Ukraine. | invasion | OCCURRED",
        "The chief would later be killed in an air strike. | killed | OCCURRED",
        "The council urged the army to stop bombing the port. | bombing | ONGOING",
        "The council called on the army to halt its advance. | advance | ONGOING",
        "Nobody was killed in the raid. | killed | NEGATED",
        "There is no evidence that Iran supplied weapons to the rebels. | supplied | POSSIBLE",
        "Germany is to send tanks to Ukraine. | send | PLANNED",
        "They demanded that the prisoners be released. | released | PLANNED",
        "Had Russia withdrawn its troops, the talks would have begun. | withdrawn | POSSIBLE",
        "The minister ruled out sending troops to Ukraine. | sending | NEGATED",
        "Turkey denied supplying weapons to the militants. | supplying | NEGATED",
        "The rebels aimed at encircling the town. | encircling | PLANNED",
        "Far from withdrawing, the army sent tanks. | withdrawing | NEGATED",
        "Ten soldiers were killed far from the front line. | killed | OCCURRED",
        "A bomb exploded not far from a school. | exploded | OCCURRED",
        "The only way to defeat the rebels is a blockade. | defeat | PLANNED",
        "The judge dismissed the indictment of the governor. | indictment | OCCURRED",
        "The ministry announced killings of rebels. | killings | OCCURRED",
        "The survivor talked about being shot by guards. | shot | OCCURRED",
        "Instead of attacking the city, the rebels withdrew. | attacking | NEGATED",
        "Police have yet to arrest the gunman. | arrest | NEGATED",
        "He faces 30 years in prison if convicted of the killing. | convicted | POSSIBLE",
        "The resolution demands that all troops withdraw. | withdraw | PLANNED",
        "Officials suspect rebels of firing the missile. | firing | POSSIBLE",
        "The minister said no Turkish troops would be sent to Mali. | sent | NEGATED",
        "Germany to send tanks to Ukraine | send | PLANNED",
        "They will not talk until the soldiers withdraw from the valley. | withdraw | PLANNED",
        "The rebels denied having attacked the port. | attacked | NEGATED",
        "The army will bomb the port if the rebels do not surrender. | surrender | POSSIBLE",
        "He had not asked for help and denied that he fled. | denied | OCCURRED",
        "The suspect is being held in a jail in the capital. | held | ONGOING",
        "The judge rejected a request by the family. | request | OCCURRED",
        "They could not talk until the soldiers withdrew from the valley. | withdrew | POSSIBLE",
        "The president is weighing sending troops to the port. | sending | PLANNED",
        "She is the first woman to be convicted of the crime. | convicted | OCCURRED",
        "The first plan to withdraw Turkish troops from Syria was rejected. | withdraw | PLANNED",
        "The coalition announced a new operation against the rebels. | operation | PLANNED",
        "A device exploded near a bus stop, wounding ten people. | wounding | OCCURRED",
      })
  void tellsWhetherTheActHappened(String text, String trigger, Status status) {
    assertThat(Texts.fact(text, trigger).status()).isEqualTo(status);
  }
}
