package org.newsledger.app.job;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Carries the wish to stop to the steps that run; they end after the records at hand. */
public final class StopSignal implements StepExecutionListener {

  private final Set<StepExecution> running = ConcurrentHashMap.newKeySet();
  private volatile boolean requested;
  private volatile long requestedAt;

  /** Asks the run to stop. */
  public void request() {
    requestedAt = System.nanoTime();
    requested = true;
    running.forEach(StepExecution::setTerminateOnly);
  }

  /** Whether the run was asked to stop. */
  public boolean isRequested() {
    return requested;
  }

  /** Whether the run was asked to stop so long ago, or longer. */
  boolean isRequestedFor(Duration time) {
    return requested && System.nanoTime() - requestedAt >= time.toNanos();
  }

  /** Ends a long tasklet once the run was asked to stop. */
  void check() throws JobInterruptedException {
    if (requested) {
      throw new JobInterruptedException("The run was asked to stop");
    }
  }

  @Override
  public void beforeStep(StepExecution step) {
    running.add(step);
    if (requested) {
      step.setTerminateOnly();
    }
  }

  @Override
  public ExitStatus afterStep(StepExecution step) {
    running.remove(step);
    return step.getExitStatus();
  }
}
