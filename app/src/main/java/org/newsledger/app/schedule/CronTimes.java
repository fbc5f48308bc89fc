package org.newsledger.app.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Random;
import org.springframework.scheduling.support.CronExpression;

/**
 * The times of a cron expression, each delayed by chance so that many machines do not begin at
 * once.
 */
public final class CronTimes {

  private final CronExpression cron;
  private final ZoneId zone;
  private final Duration jitter;
  private final Random random;

  /**
   * @param cron of six fields, seconds first, as Spring reads them
   * @param jitter the longest delay
   * @throws IllegalArgumentException if the expression is none; the message says why
   */
  public CronTimes(String cron, ZoneId zone, Duration jitter, Random random) {
    this.cron = CronExpression.parse(cron);
    this.zone = zone;
    this.jitter = jitter;
    this.random = random;
  }

  /**
   * A time to begin at.
   *
   * @param scheduled as the expression says
   * @param begin with the delay
   */
  public record Next(ZonedDateTime scheduled, ZonedDateTime begin) {}

  /** The first time after another; empty where the expression names none any more. */
  public Optional<Next> after(Instant time) {
    return Optional.ofNullable(cron.next(time.atZone(zone)))
        .map(next -> new Next(next, next.plus(delay())));
  }

  private Duration delay() {
    return Duration.ofMillis(jitter.isZero() ? 0 : random.nextLong(jitter.toMillis() + 1));
  }

  /** How many times lie between two, neither counted. */
  public int between(Instant from, Instant to) {
    int count = 0;
    ZonedDateTime time = cron.next(from.atZone(zone));
    while (time != null && time.toInstant().isBefore(to)) {
      count++;
      time = cron.next(time);
    }
    return count;
  }
}
