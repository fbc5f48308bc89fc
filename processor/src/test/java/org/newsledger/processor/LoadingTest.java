package org.newsledger.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LoadingTest {

  @Test
  void loadsWhileTheCallerGoesOn() {
    CountDownLatch gone = new CountDownLatch(1);
    Loading<String> loading =
        Loading.begin(
            () -> {
              await(gone);
              return Thread.currentThread().getName();
            });
    gone.countDown();

    assertThat(loading.result()).isEqualTo("loading");
    assertThat(loading.result()).isEqualTo("loading");
  }

  @Test
  void throwsWhatTheLoaderThrew() {
    RuntimeException fault = new IllegalArgumentException("no model");
    OutOfMemoryError shortage = new OutOfMemoryError("heap");

    Loading<String> faulty = Loading.begin(() -> fail(fault));
    Loading<String> shortOfMemory = Loading.begin(() -> fail(shortage));

    assertThatThrownBy(faulty::result).isSameAs(fault);
    assertThatThrownBy(shortOfMemory::result).isSameAs(shortage);
  }

  @Test
  void endsWaitingWhenInterrupted() {
    CountDownLatch never = new CountDownLatch(1);
    Loading<String> loading =
        Loading.begin(
            () -> {
              await(never);
              return "";
            });
    Thread.currentThread().interrupt();

    assertThatThrownBy(loading::result).isInstanceOf(IllegalStateException.class);
    assertThat(Thread.interrupted()).isTrue();
    never.countDown();
  }

  private static String fail(Throwable fault) {
    if (fault instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) fault;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
