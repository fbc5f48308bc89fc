package org.newsledger.app.job;

import java.util.List;
import org.springframework.batch.core.BatchStatus;

/**
 * How a run ended.
 *
 * @param run its number
 * @param resumed whether it went on with an unfinished one
 * @param faults why it failed
 */
public record RunResult(
    long run, boolean resumed, BatchStatus status, RunCounts counts, List<Throwable> faults) {

  public RunResult {
    faults = List.copyOf(faults);
  }

  /** Whether all was done. */
  public boolean isDone() {
    return status == BatchStatus.COMPLETED;
  }

  /** Whether it was asked to stop, and did. */
  public boolean isStopped() {
    return status == BatchStatus.STOPPED;
  }
}
