package org.newsledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressLinesTest {

  @Test
  void tellsTheRateAndTheTimeLeft() {
    assertThat(ProgressLines.line(50, 100, 80, Duration.ofSeconds(20)))
        .isEqualTo("50 of 100 files, 80 articles, 4.0 a second, 20 s left");
    assertThat(ProgressLines.line(100, 10_100, 100, Duration.ofSeconds(10)))
        .isEqualTo("100 of 10100 files, 100 articles, 10.0 a second, 17 min left");
  }

  @Test
  void tellsNoTimeLeftWithinTheFirstFile() {
    assertThat(ProgressLines.line(0, 1, 300, Duration.ofSeconds(100)))
        .isEqualTo("0 of 1 files, 300 articles, 3.0 a second");
  }
}
