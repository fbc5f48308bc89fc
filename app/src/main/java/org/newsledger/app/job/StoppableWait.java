package org.newsledger.app.job;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Waits for what another thread works on, but only for a while once the run was asked to stop.
 *
 * @param grace what is finished within it after the wish to stop is waited for
 */
record StoppableWait(StopSignal stop, Duration grace) {

  private static final Duration LOOK = Duration.ofMillis(100);

  /**
   * The result; empty where the run is to stop and does not wait for it any more.
   *
   * @throws TimeoutException if the work takes longer than {@code longest}
   */
  <T> Optional<T> result(Future<T> work, Duration longest)
      throws ExecutionException, InterruptedException, TimeoutException {
    long end = System.nanoTime() + longest.toNanos();
    Optional<T> result = Optional.empty();
    while (result.isEmpty() && !stop.isRequestedFor(grace)) {
      long left = end - System.nanoTime();
      if (left <= 0) {
        throw new TimeoutException();
      }
      result = look(work, Math.min(left, LOOK.toNanos()));
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
