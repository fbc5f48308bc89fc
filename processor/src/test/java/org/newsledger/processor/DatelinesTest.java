package org.newsledger.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsledger.processor.language.TemporalExpression;

class DatelinesTest {

  @Test
  void theDateOfADatelineStandsFirstAndWithoutLength() {
    List<TemporalExpression> dates =
        Processing.analysis(
                """
                PARIS, November 22 (Xinhua) --

                The minister left for the coast on Saturday, his office said on Sunday.

                He will return next week, when the talks about the fishing rights go on.
                """,
                Processing.PUBLISHED)
            .dates();

    assertThat(dates)
        .extracting(TemporalExpression::value)
        .containsExactly("2019-11-22", "2019-11-23", "2019-11-24", "2019-W48");
    assertThat(dates.get(0).start()).isZero().isEqualTo(dates.get(0).end());
  }
}
