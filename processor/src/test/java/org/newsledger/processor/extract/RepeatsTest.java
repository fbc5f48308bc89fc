package org.newsledger.processor.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newsledger.processor.Fact;
import org.newsledger.processor.syntax.Parses;

class RepeatsTest {

  private static final String REPEATED =
      """
      Rebels shelled the market in the old town on Friday. The shops were shut.

      “Rebels shelled the market in the old town on Friday”

      Rebels shelled the market in the new town on Friday. The shops were shut.
      """;

  @Test
  void tellsTheSentencesThatAreSaidAgain() {
    assertThat(Repeats.in(Parses.of(REPEATED))).containsExactly(2);
  }

  @Test
  void givesTheFactOfARepeatedSentenceOnce() {
    assertThat(Texts.facts(REPEATED))
        .extracting(Fact::act)
        .filteredOn(act -> act.trigger().equals("shelled"))
        .hasSize(2);
  }
}
