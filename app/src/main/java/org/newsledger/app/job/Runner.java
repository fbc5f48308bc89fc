package org.newsledger.app.job;

import java.util.Optional;
import org.newsledger.writer.LedgerRequestException;
import org.newsledger.writer.WriterException;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobOperator;

/** Decides between a new run and an unfinished one, and runs it. */
final class Runner {

  private final JobOperator operator;
  private final RunHistory history;
  private final JobFactory jobs;

  Runner(JobOperator operator, RunHistory history, JobFactory jobs) {
    this.operator = operator;
    this.history = history;
    this.jobs = jobs;
  }

  /**
   * An unfinished run that was asked for something else is abandoned; what it left to be read is
   * read by this one, for the ledger says so.
   */
  RunResult run(RunSettings settings, Supervision supervision) {
    history.recover();
    Optional<JobExecution> unfinished = history.unfinished();
    Optional<JobExecution> same =
        unfinished.filter(e -> RunParameters.isSame(e.getJobParameters(), settings));
    if (same.isPresent()) {
      return resume(same.get(), settings, supervision);
    }
    unfinished.ifPresent(history::abandon);
    return start(RunParameters.of(history.next(), settings), false, settings, supervision);
  }

  RunResult restart(Optional<Long> run, RunSettings now, Supervision supervision) {
    history.recover();
    JobExecution execution =
        run.map(this::unfinished)
            .or(history::unfinished)
            .orElseThrow(() -> new LedgerRequestException("No run was left unfinished."));
    return resume(
        execution, RunParameters.settings(execution.getJobParameters(), now), supervision);
  }

  private JobExecution unfinished(long run) {
    JobExecution execution =
        history
            .find(run)
            .orElseThrow(() -> new LedgerRequestException("There is no run " + run + "."));
    if (!RunHistory.isUnfinished(execution)) {
      throw new LedgerRequestException("Run " + run + " is " + execution.getStatus() + ".");
    }
    return execution;
  }

  private RunResult resume(JobExecution former, RunSettings settings, Supervision supervision) {
    try {
      return launch(former.getJobParameters(), true, settings, supervision);
    } catch (JobExecutionException | IllegalStateException refused) {
      // Spring Batch takes no execution up whose state it does not know; a new run reads the rest.
      history.abandon(former);
      return start(RunParameters.of(history.next(), settings), true, settings, supervision);
    }
  }

  private RunResult start(
      JobParameters parameters, boolean resumed, RunSettings settings, Supervision supervision) {
    try {
      return launch(parameters, resumed, settings, supervision);
    } catch (JobExecutionException e) {
      throw new WriterException("The run cannot start: " + e.getMessage(), e);
    }
  }

  private RunResult launch(
      JobParameters parameters, boolean resumed, RunSettings settings, Supervision supervision)
      throws JobExecutionException {
    supervision.progress().run(RunParameters.run(parameters));
    JobExecution execution = operator.start(jobs.job(settings, supervision), parameters);
    return new RunResult(
        RunParameters.run(parameters),
        resumed,
        execution.getStatus(),
        supervision.counts(),
        execution.getAllFailureExceptions());
  }
}
