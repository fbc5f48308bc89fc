package org.newsledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressLinesTest {

  @Test
  void tellsTheRateAndTheTimeLeft() {
    assertThat(ProgressLines.line(50, 100, Duration.ofSeconds(20)))
        .isEqualTo("50 of 100 articles, 2.5 a second, 20 s left");
    assertThat(ProgressLines.line(100, 10_100, Duration.ofSeconds(10)))
        .isEqualTo("100 of 10100 articles, 10.0 a second, 17 min left");
  }
}
