package org.newsledger.app.job;

/** Those who watch a run, and may stop it. */
record Supervision(StopSignal stop, RunCounts counts, Progress progress) {}
