package org.newsledger.processor.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsledger.processor.Fact;

/** Who acts on whom, through the constructions of news. */
class ParticipantsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The army launched a campaign to crush the rebels. | crush | army | rebels",
        "The Russian Federation attacked the port of Odesa. | attacked | Russia | Odesa",
        "US-led strikes killed ten farmers. | killed | US-led coalition | farmers",
        "Farmers were wounded by Saudi-led air raids. | wounded | Saudi-led coalition | Farmers",
        "Fighters loyal to the king shelled the town. | shelled | Fighters loyal to the king |"
            + " town",
        "The army launched an offensive to crush the rebels. | offensive | army | rebels",
        "The assault by the army aims to crush the rebels. | assault | army | rebels",
        "Troops have been fighting to clear the rebel stronghold. "
            + "| fighting | Troops | rebel stronghold",
        "The army intensified its efforts to crush the rebels. | crush | army | rebels",
        "A campaign was launched by the army to crush the rebels. | crush | army | rebels",
        "The assault by the army killed ten farmers. | killed | army | farmers",
        "The convoy came under attack from rebels, killing two soldiers. "
            + "| killing | rebels | soldiers",
        "Rebels detonated a bomb. Ten farmers were killed. | killed | Rebels | farmers",
        "The army bombed a market. The airstrikes wounded ten farmers. "
            + "| wounded | army | farmers",
        "The government deployed soldiers in the streets. | deployed | government | soldiers",
        "The teacher was hurt in a shootout with police. | hurt | police | teacher",
        "The troops shelled the base, killing three guards. | killing | troops | guards",
        "The military and self-defence forces killed ten rebels. "
            + "| killed | military and self-defence forces | rebels",
        "Army jets carried out dozens of raids on the town. | raids | Army | town",
        "Two gunmen shot at a bus, killing seven. | killing | gunmen | people",
        "The bishop called for help from the army. | called | bishop | army",
        "The bishop pressed for the army to leave. | pressed | bishop | army",
        "The rebels intensified their attacks on the convoy. | attacks | rebels | convoy",
        "In a phone call with the king, the minister asked for help. "
            + "| phone call | minister | king",
        "The minister is on a visit to Ruritania. | visit | minister | Ruritania",
        "The minister blamed the rebels for the attack on the convoy. | attack | rebels | convoy",
        "The farmer was jailed for the murder of a clerk. | murder | farmer | clerk",
        "The bishop accused both armies of war crimes. | accused | bishop | armies",
        "Coalition air strikes targeted the town. Strikes hit caves and farms near the hill, it"
            + " said. | hit | Coalition | caves and farms",
        "Troops have joined up with their allies for a new operation against the rebels. "
            + "| operation | Troops | rebels",
        "Two guards died at the hands of the rebels. | died | rebels | guards",
        "Ten farmers were killed at the hands of the rebels. | killed | rebels | farmers",
        "The town was shelled and then captured by the rebels. | captured | rebels | town",
        "The general was hurt by attacks from a number of rebels. | hurt | rebels | general",
        "The rebels' bombing campaign killed ten farmers. | killed | rebels | farmers",
        "Fighter jets from the coalition bombed a depot. | bombed | coalition | depot",
        "The bombing of a mosque by rebels that killed ten farmers drew condemnation. "
            + "| killed | rebels | farmers",
      })
  void actorAndTarget(String text, String trigger, String actor, String target) {
    Fact fact = Texts.fact(text, trigger);
    assertThat(fact.actor().name()).isEqualTo(actor);
    assertThat(fact.target().name()).isEqualTo(target);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The base was shelled, killing ten soldiers. | killing | soldiers",
        "There was no warning before the blast, which injured ten farmers. | injured | farmers",
        "The convoy hit a mine near the river. | hit | convoy",
        "Ten soldiers were killed. | killed | soldiers",
        "Ten farmers were killed in the valley, police and medics say. | killed | farmers",
        "A bomb exploded as soldiers were arriving, killing ten farmers. | killing | farmers",
        "The smuggler was arrested together with five of his bodyguards. | arrested | smuggler",
        "The drone killed ten farmers. | killed | farmers",
        "The ministry announced the killing of ten farmers. | killing | farmers",
        "Police are hunting a man after a bomb wounded ten farmers. | wounded | farmers",
      })
  void nobodyActs(String text, String trigger, String target) {
    Fact fact = Texts.fact(text, trigger);
    assertThat(fact.actor().isEmpty()).isTrue();
    assertThat(fact.target().name()).isEqualTo(target);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rebels bombed a hotel. Police shot at a crowd. Ten people died in the violence. | died",
        "Rebels bombed a hotel in May 2019. Ten people were killed in March 2011. | killed",
      })
  void noAttackerIsPresumedOfAnotherDeed(String text, String trigger) {
    assertThat(Texts.fact(text, trigger).actor().isEmpty()).isTrue();
  }
}
