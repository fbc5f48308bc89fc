package org.newsledger.app.job;

/** Those who watch a run, and may stop it. */
public record Supervision(StopSignal stop, RunCounts counts, Progress progress) {

  public Supervision(StopSignal stop, Progress progress) {
    this(stop, new RunCounts(), progress);
  }
}
