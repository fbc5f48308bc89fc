package org.newsledger.app.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class StoppableWaitTest {

  private static final Duration LONG = Duration.ofHours(1);

  private final StopSignal stop = new StopSignal();

  private static CompletableFuture<String> later(String result) {
    return new CompletableFuture<String>().completeOnTimeout(result, 300, TimeUnit.MILLISECONDS);
  }

  @Test
  void givesWhatComes() throws Exception {
    StoppableWait patience = new StoppableWait(stop, Duration.ZERO);

    assertThat(patience.result(later("facts"))).contains("facts");
    assertThat(patience.result(later("facts"), LONG)).contains("facts");
  }

  @Test
  void waitsNoLongerThanItIsTold() {
    StoppableWait patience = new StoppableWait(stop, LONG);

    assertThatThrownBy(() -> patience.result(new CompletableFuture<>(), Duration.ofMillis(150)))
        .isInstanceOf(TimeoutException.class);
  }

  @Test
  void doesNotCountWhatTheMachineSlept() throws Exception {
    AtomicLong hours = new AtomicLong();
    StoppableWait patience =
        new StoppableWait(stop, LONG, () -> TimeUnit.HOURS.toNanos(hours.getAndIncrement()));

    assertThat(patience.result(later("facts"), Duration.ofMinutes(10))).contains("facts");
    assertThatThrownBy(() -> patience.result(new CompletableFuture<>(), Duration.ofSeconds(3)))
        .isInstanceOf(TimeoutException.class);
  }

  @Test
  void endsSoonAfterTheWishToStop() throws Exception {
    CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS).execute(stop::request);
    StoppableWait patience = new StoppableWait(stop, Duration.ofMillis(50));

    assertThat(patience.result(new CompletableFuture<>())).isEmpty();
    assertThat(patience.result(new CompletableFuture<>(), LONG)).isEmpty();
  }

  @Test
  void waitsForWhatIsDoneSoonAfterTheWishToStop() throws Exception {
    stop.request();

    assertThat(new StoppableWait(stop, LONG).result(later("facts"))).contains("facts");
  }

  @Test
  void tellsWhatFailed() {
    StoppableWait patience = new StoppableWait(stop, LONG);
    var failed = CompletableFuture.failedFuture(new IllegalStateException("odd"));

    assertThatThrownBy(() -> patience.result(failed, LONG))
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(IllegalStateException.class);
  }
}
