package org.newsledger.app.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CronTimesTest {

  private static final String QUARTERS = "0 */15 * * * *";

  private static CronTimes times(String cron, String zone, int jitterSeconds) {
    return new CronTimes(cron, ZoneId.of(zone), Duration.ofSeconds(jitterSeconds), new Random(1));
  }

  private static List<String> next(String cron, String zone, String after, int count) {
    CronTimes times = times(cron, zone, 0);
    return Stream.iterate(
            times.after(Instant.parse(after)).orElseThrow().begin(),
            time -> times.after(time.toInstant()).orElseThrow().begin())
        .limit(count)
        .map(ZonedDateTime::toOffsetDateTime)
        .map(Object::toString)
        .toList();
  }

  @Test
  void findsTheTimesAfterAnother() {
    assertThat(next(QUARTERS, "UTC", "2020-05-01T10:44:59Z", 2))
        .containsExactly("2020-05-01T10:45Z", "2020-05-01T11:00Z");
    assertThat(next(QUARTERS, "UTC", "2020-05-01T10:45:00Z", 1))
        .containsExactly("2020-05-01T11:00Z");
    assertThat(next("@daily", "UTC", "2020-05-01T10:45:00Z", 1))
        .containsExactly("2020-05-02T00:00Z");
  }

  @Test
  void keepsTheClockOfTheZoneWhenItChanges() {
    assertThat(next("0 30 6 * * *", "Europe/Berlin", "2020-10-23T12:00:00Z", 3))
        .containsExactly(
            "2020-10-24T06:30+02:00", "2020-10-25T06:30+01:00", "2020-10-26T06:30+01:00");
  }

  @Test
  void delaysByChanceWithinBounds() {
    CronTimes times = times(QUARTERS, "UTC", 60);
    Instant after = Instant.parse("2020-05-01T10:40:00Z");

    List<Long> delays =
        Stream.generate(() -> times.after(after).orElseThrow())
            .limit(200)
            .map(next -> Duration.between(next.scheduled(), next.begin()).toSeconds())
            .distinct()
            .sorted()
            .toList();

    assertThat(delays).hasSizeGreaterThan(30).allMatch(delay -> delay >= 0 && delay <= 60);
  }

  @Test
  void countsTheTimesThatPassed() {
    CronTimes times = times(QUARTERS, "UTC", 0);
    Instant begin = Instant.parse("2020-05-01T10:45:00Z");

    assertThat(times.between(begin, begin.plusSeconds(10))).isZero();
    assertThat(times.between(begin, begin.plusSeconds(3600))).isEqualTo(3);
  }

  @Test
  void refusesWhatIsNoExpressionAndSeesWhatNeverComes() {
    assertThatThrownBy(() -> times("*/15 * * * *", "UTC", 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("6 fields");
    assertThat(times("0 0 0 30 2 *", "UTC", 0).after(Instant.parse("2020-05-01T00:00:00Z")))
        .isEmpty();
  }
}
