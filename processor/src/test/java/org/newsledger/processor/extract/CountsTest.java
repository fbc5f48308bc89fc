package org.newsledger.processor.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsledger.processor.Fact;

class CountsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Some 40 people were killed and 38 injured. | killed | 40",
        "Some 40 people were killed and 38 injured. | injured | 38",
        "At least 23 ISIS (Daesh) militants were killed. | killed | 23",
        "The brigade detonated at least 20 bombs across the city. | detonated | 20",
        "The toll of the bombing rose to 47. | rose | 47",
        "The kingdom provided $40 million in aid to the rebels. | provided | 40000000",
        "They killed at least 13 and injured scores. | killed | 13",
        "They killed at least 13 and injured scores. | injured | 40",
        "Nine persons killed, 12 injured in terrorist attack. | killed | 9",
        "Nine persons killed, 12 injured in terrorist attack. | injured | 12",
        "30 terrorists killed, injured in Homs clashes | killed | 30",
        "30 terrorists killed, injured in Homs clashes | injured | 30",
        "Six workers killed 14 injured in bomb attack in Lagos city | killed | 6",
        "Dozens of barrel bombs were dropped on the town. | dropped | 24",
        "The dealer sold the gunman 720 bullets. | sold | 720",
        "Police seized three tonnes of cocaine in the port. | seized | 3",
        "Gunmen ambushed a convoy of 30 trucks. | ambushed | 30",
        "Two soldiers who were wounded in 2014 were freed. | freed | 2",
      })
  void countsThoseActedUpon(String text, String trigger, long count) {
    Fact fact = Texts.fact(text, trigger);
    assertThat(fact.count().orElseThrow().quantity().min()).hasValue(count);
  }

  @Test
  void countsTheMembersOfAGroup() {
    Fact fact = Texts.fact("Gunmen ambushed a convoy of 30 trucks.", "ambushed");
    assertThat(fact.count().orElseThrow().unit()).isEqualTo("trucks");
  }
}
