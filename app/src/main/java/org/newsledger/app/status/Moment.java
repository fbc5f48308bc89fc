package org.newsledger.app.status;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A moment of this process, from which time is reckoned though the clock be set meanwhile.
 *
 * @param noted what the clock said
 * @param nanos what {@link System#nanoTime} said, which nobody sets
 */
public record Moment(Instant noted, long nanos) {

  /** A clock is brought closer to the true time all along; one that moves further was set. */
  private static final Duration GRAIN = Duration.ofSeconds(1);

  /** Now. */
  public static Moment now(Clock clock) {
    return new Moment(clock.instant().truncatedTo(ChronoUnit.MILLIS), System.nanoTime());
  }

  /** How long ago it was. */
  public Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - nanos);
  }

  /** When it was, by the clock as it goes now. */
  public Instant by(Clock clock) {
    Instant reckoned = clock.instant().minus(elapsed());
    boolean isSet = Duration.between(noted, reckoned).abs().compareTo(GRAIN) > 0;
    return isSet ? reckoned.truncatedTo(ChronoUnit.MILLIS) : noted;
  }
}
