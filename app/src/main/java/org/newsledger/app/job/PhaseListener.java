package org.newsledger.app.job;

import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Tells which step a run has come to. */
record PhaseListener(Progress progress) implements StepExecutionListener {

  @Override
  public void beforeStep(StepExecution step) {
    progress.phase(step.getStepName());
  }
}
