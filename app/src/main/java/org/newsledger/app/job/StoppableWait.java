package org.newsledger.app.job;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

/**
 * Waits for what another thread works on, but only for a while once the run was asked to stop.
 *
 * @param grace what is finished within it after the wish to stop is waited for
 * @param clock nanoseconds since any moment
 */
record StoppableWait(StopSignal stop, Duration grace, LongSupplier clock) {

  private static final Duration LOOK = Duration.ofMillis(100);

  /** Between two looks no more than this counts as work: beyond it the machine or we slept. */
  private static final Duration LONGEST_LOOK = Duration.ofSeconds(2);

  StoppableWait(StopSignal stop, Duration grace) {
    this(stop, grace, System::nanoTime);
  }

  /**
   * The result; empty where the run is to stop and does not wait for it any more.
   *
   * @throws TimeoutException if the work takes longer than {@code longest}, sleep not counted
   */
  <T> Optional<T> result(Future<T> work, Duration longest)
      throws ExecutionException, InterruptedException, TimeoutException {
    long left = longest.toNanos();
    long before = clock.getAsLong();
    Optional<T> result = Optional.empty();
    while (result.isEmpty() && !stop.isRequestedFor(grace)) {
      if (left <= 0) {
        throw new TimeoutException();
      }
      result = look(work, Math.min(left, LOOK.toNanos()));
      long now = clock.getAsLong();
      left -= Math.min(now - before, LONGEST_LOOK.toNanos());
      before = now;
    }
    return result;
  }

  /** The result, however long it takes; empty where the run is to stop. */
  <T> Optional<T> result(Future<T> work) throws ExecutionException, InterruptedException {
    Optional<T> result = Optional.empty();
    while (result.isEmpty() && !stop.isRequestedFor(grace)) {
      result = look(work, LOOK.toNanos());
    }
    return result;
  }

  private static <T> Optional<T> look(Future<T> work, long nanos)
      throws ExecutionException, InterruptedException {
    try {
      return Optional.of(work.get(nanos, TimeUnit.NANOSECONDS));
    } catch (TimeoutException notYet) {
      return Optional.empty();
    }
  }
}
