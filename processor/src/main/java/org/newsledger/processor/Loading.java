package org.newsledger.processor;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Something that takes seconds to load, in a thread of its own, so that other things are loaded
 * beside it.
 */
public final class Loading<T> {

  private final FutureTask<T> task;

  private Loading(FutureTask<T> task) {
    this.task = task;
  }

  /** Begins to load; the thread does not keep the process. */
  public static <T> Loading<T> begin(Supplier<T> loader) {
    Loading<T> loading = new Loading<>(new FutureTask<>(loader::get));
    Thread thread = new Thread(loading.task, "loading");
    thread.setDaemon(true);
    thread.start();
    return loading;
  }

  /**
   * What was loaded, once it is.
   *
   * @throws RuntimeException as the loader threw it; an {@link Error} likewise
   * @throws IllegalStateException if the waiting thread is interrupted
   */
  public T result() {
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while models or lexicons were loaded", e);
    }
  }
}
