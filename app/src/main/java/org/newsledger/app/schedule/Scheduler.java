package org.newsledger.app.schedule;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** Waits for the times and runs, one run after another; no way in which a run ends stops it. */
public final class Scheduler {

  /** A clock that is set or a machine that slept is noticed within this time. */
  private static final Duration LONGEST_SLEEP = Duration.ofSeconds(10);

  /** A clock that went back further was set. */
  private static final Duration SET_BACK = Duration.ofMinutes(1);

  private final CronTimes times;
  private final RunProcess process;
  private final Consumer<String> messages;
  private final IntFunction<String> meaning;

  /**
   * @param meaning what an exit status means
   */
  public Scheduler(
      CronTimes times, RunProcess process, Consumer<String> messages, IntFunction<String> meaning) {
    this.times = times;
    this.process = process;
    this.messages = messages;
    this.meaning = meaning;
  }

  /** Returns when no time is left, or the process of runs was stopped. */
  public void run() throws InterruptedException {
    Instant last = Instant.now();
    Optional<CronTimes.Next> next = times.after(last);
    while (next.isPresent()) {
      messages.accept("Next run at " + text(next.get()));
      if (sleepUntil(next.get().begin().toInstant())) {
        runOnce();
        if (process.isStopped()) {
          return;
        }
        last = next.get().scheduled().toInstant();
      }
      next = times.after(from(last));
    }
    messages.accept("The cron expression names no further time.");
  }

  private static String text(CronTimes.Next next) {
    Duration wait = Duration.between(Instant.now(), next.begin());
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
            next.begin().truncatedTo(ChronoUnit.SECONDS))
        + " (in "
        + (wait.toMinutes() < 2 ? wait.toSeconds() + " s" : wait.toMinutes() + " min")
        + ")";
  }

  /** False where the clock was set back meanwhile, so that the time is to be reckoned anew. */
  private static boolean sleepUntil(Instant time) throws InterruptedException {
    Instant before = Instant.now();
    for (Instant now = before; now.isBefore(time); now = Instant.now()) {
      if (now.isBefore(before.minus(SET_BACK))) {
        return false;
      }
      before = now;
      Duration left = Duration.between(now, time).plusMillis(1);
      TimeUnit.MILLISECONDS.sleep(Math.min(left.toMillis(), LONGEST_SLEEP.toMillis()));
    }
    return true;
  }

  /** A time that was met is not met again, though the clock be a little behind. */
  private Instant from(Instant last) {
    Instant now = Instant.now();
    boolean ahead = last.isAfter(now) && last.isBefore(now.plus(SET_BACK));
    return ahead ? last : now;
  }

  private void runOnce() throws InterruptedException {
    Instant begin = Instant.now();
    try {
      process.run().ifPresent(status -> tell(status, begin));
    } catch (IOException e) {
      messages.accept("The run could not be started: " + e.getMessage());
    }
  }

  private void tell(int status, Instant begin) {
    Instant end = Instant.now();
    double seconds = Duration.between(begin, end).toMillis() / 1000.0;
    messages.accept(
        "The run ended with status "
            + status
            + " ("
            + meaning.apply(status)
            + ") after "
            + seconds
            + " s");
    int missed = times.between(begin, end);
    if (missed > 0) {
      messages.accept("Times left out, as the run was going on: " + missed);
    }
  }
}
