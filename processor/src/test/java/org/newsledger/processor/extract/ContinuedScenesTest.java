package org.newsledger.processor.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsledger.processor.Fact;
import org.newsledger.processor.Processing;

/** Who acts and who is acted upon where a sentence or clause goes on from another. */
class ContinuedScenesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The militia released two drivers it had seized in May. | seized | militia | drivers",
        "The council praised the president. Bandits kidnapped a teacher. He was freed on Sunday."
            + " | freed | '' | teacher",
        "The agency sent aid. A hotel fell in, but it had been evacuated. | evacuated | '' | hotel",
        "Premier Ann Lee resigned. Bob Ray protested. \"We thank the premier,\" said Carl Ott."
            + " | thank | Carl Ott | Ann Lee",
        "Carl Ott fled. The head of the council, Bob Ray, arrived. He condemned the militia."
            + " | condemned | Bob Ray | militia",
        "Two guards were killed when their truck hit a roadside bomb. | killed | '' | guards",
        "Gunmen shot a clerk in Mosul, and a bomb killed two guards in Kirkuk."
            + " | killed | '' | guards",
        "Ten farmers were displaced, and France has 500 soldiers there. | displaced | '' | farmers",
        "Soldiers fled. The council pledged 50 million euros. | pledged | council | ''",
      })
  void tellsWhoAndWhom(String text, String trigger, String actor, String target) {
    assertThat(Texts.facts(text))
        .filteredOn(fact -> fact.act().trigger().equals(trigger))
        .extracting(fact -> fact.actor().name() + " -> " + fact.target().name())
        .containsExactly(actor + " -> " + target);
  }

  @Test
  void whatHappenedIsNotDatedAfterTheArticle() {
    assertThat(Processing.facts("The minister invited the unions to talks on Thursday."))
        .filteredOn(fact -> fact.act().trigger().equals("invited"))
        .extracting(fact -> fact.when().isPresent())
        .containsExactly(false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The minister called the strike regrettable. | PROTEST",
        "The walkout brought the network to a halt. | MOBILIZE",
        "The judge seized 14 of his properties. | ASSAULT",
      })
  void findsNoSuchAct(String text, String type) {
    assertThat(Texts.facts(text)).extracting(Fact::act).noneMatch(act -> act.type().equals(type));
  }
}
