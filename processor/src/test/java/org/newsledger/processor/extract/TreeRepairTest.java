package org.newsledger.processor.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsledger.processor.Fact;

/** Acts in sentences that the parser reads wrongly. */
class TreeRepairTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The minister accused the rebels of killing two farmers. | killing | rebels | farmers",
        "The militants were accused of killing two farmers. | killing | militants | farmers",
        "The general is responsible for torturing prisoners. | torturing | general | prisoners",
        "The mayor accused the rebels of shelling farms. | shelling | rebels | farms",
        "A court jailed the rebels for shelling farms. | shelling | rebels | farms",
        "The police have been accused by lawyers of beating prisoners. | beating | police"
            + " | prisoners",
        "The guards were accused by unions of beating a teacher. | beating | guards | teacher",
        "The army used the road for shelling farms. | shelling | army | farms",
        "Foreign soldiers captured by the rebels had been released. | released | | Foreign"
            + " soldiers",
        "Foreign soldiers captured by the rebels had been released. "
            + "| captured | rebels | Foreign soldiers",
        "Coalition airstrikes targeted weapon caches. | targeted | Coalition | weapon caches",
      })
  void actorAndTarget(String text, String trigger, String actor, String target) {
    Fact fact = Texts.fact(text, trigger);
    assertThat(fact.actor().name()).isEqualTo(actor == null ? "" : actor);
    assertThat(fact.target().name()).isEqualTo(target);
  }

  @Test
  void anAttackThatTookPlaceIsAnAct() {
    Fact fact = Texts.fact("The second attack took place in Kabul on Tuesday.", "attack");
    assertThat(fact.where().orElseThrow().name()).isEqualTo("Kabul");
  }

  @ParameterizedTest
  @CsvSource({"Hostilities began in 2014.,Hostilities", "Clashes erupted in Homs.,Clashes"})
  void aPluralThatOpensTheSentenceIsKnown(String text, String trigger) {
    assertThat(Texts.fact(text, trigger).act().type()).isEqualTo("ASSAULT");
  }
}
