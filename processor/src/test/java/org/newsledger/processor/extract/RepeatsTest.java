package org.newsledger.processor.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsledger.processor.Fact;
import org.newsledger.processor.Processing;
import org.newsledger.processor.syntax.Parses;

class RepeatsTest {

  private static final String REPEATED =
      """
      Rebels shelled the market in the old town on Friday. The shops were shut.

      “Rebels shelled the market in the old town on Friday”

      Rebels shelled the market in the new town on Friday. The shops were shut.
      """;

  /** A headline, and a text whose first line, glued to the next, gives it again. */
  private static final String HEADLINE =
      """
      Rebels shell market in the old town of Homs

      Friday 8 May 2015 Rebels shell market in the old town of Homs Agency Rebels shelled a market \
      in Homs on Friday, police said.
      """;

  @Test
  void tellsTheSentencesThatAreSaidAgain() {
    Repeats repeats = Repeats.in(Parses.of(REPEATED));
    assertThat(IntStream.range(0, 5).filter(i -> repeats.has(i, 2))).containsExactly(2);
  }

  @Test
  void givesTheFactOfAHeadlineOnce() {
    assertThat(Processing.facts(HEADLINE))
        .extracting(fact -> fact.act().trigger())
        .filteredOn(trigger -> trigger.startsWith("shell"))
        .containsExactly("shell", "shelled");
  }

  @Test
  void givesTheFactOfARepeatedSentenceOnce() {
    assertThat(Texts.facts(REPEATED))
        .extracting(Fact::act)
        .filteredOn(act -> act.trigger().equals("shelled"))
        .hasSize(2);
  }
}
