package org.newsledger.app.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsledger.writer.LedgerQueries;

/** The clock is set while a run goes on. */
class SetClockTest {

  private static final Instant START = Instant.parse("2026-05-01T12:00:00Z");

  @TempDir Path folder;

  /** Stands, but for its being set. */
  private static final class SetClock extends Clock {

    private volatile Instant now = START;

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  /** A ledger that cannot be asked. */
  private static final LedgerQueries NO_LEDGER =
      new LedgerQueries() {
        @Override
        public <T> T query(String sql, Rows<T> rows) {
          throw new IllegalStateException("there is no ledger");
        }
      };

  @ParameterizedTest
  @ValueSource(longs = {-86_400, -90, 90, 86_400})
  void tellsTimesByTheClockAsItGoesNow(long seconds) {
    SetClock clock = new SetClock();
    String url = "jdbc:h2:file:" + folder.resolve("ledger");
    try (Heartbeat heartbeat = Heartbeat.begin(NO_LEDGER, url, "run", clock)) {
      heartbeat.start(10);
      clock.now = START.plusSeconds(seconds);
      heartbeat.done(4, 4);

      LiveCommand told = heartbeat.command();
      Instant now = clock.now.plusSeconds(1);
      assertThat(told.since()).isBetween(now.minusSeconds(60), now);
      assertThat(told.work().begin()).isBetween(now.minusSeconds(60), now);
      assertThat(told.updated()).isEqualTo(clock.now);
      assertThat(told.left())
          .hasValueSatisfying(
              left -> assertThat(left).isBetween(Duration.ZERO, Duration.ofMinutes(2)));
      assertThat(told.rate()).isBetween(0.05, 4.0);
    }
  }

  @Test
  void leavesANotedMomentAsItIsWhileTheClockGoesOn() {
    Moment moment = Moment.now(Clock.systemUTC());

    assertThat(moment.by(Clock.systemUTC())).isEqualTo(moment.noted());
    assertThat(moment.elapsed()).isBetween(Duration.ZERO, Duration.ofMinutes(1));
  }

  @Test
  void knowsNoDurationOfARunThatEndedBeforeItBegan() {
    FormerRun run =
        new FormerRun(3, START, Optional.of(START.minusSeconds(60)), "COMPLETED", 5, "");

    assertThat(run.duration()).isEmpty();
  }
}
