package org.newsledger.app.job;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

/** The former runs of a ledger. */
final class RunHistory {

  private final JobRepository repository;
  private final JobOperator operator;

  RunHistory(JobRepository repository, JobOperator operator) {
    this.repository = repository;
    this.operator = operator;
  }

  /**
   * Marks what a killed process left as running as failed, and so as restartable. To be called by
   * the process that holds the ledger: no other can be running then.
   */
  void recover() {
    repository.findRunningJobExecutions(JobFactory.JOB).forEach(operator::recover);
    last().filter(instance -> executions(instance).isEmpty()).ifPresent(this::delete);
  }

  private void delete(JobInstance instance) {
    repository.deleteJobInstance(instance);
  }

  /** The last run, if it was left unfinished. */
  Optional<JobExecution> unfinished() {
    return last().flatMap(this::lastExecution).filter(RunHistory::isUnfinished);
  }

  /** A run by its number. */
  Optional<JobExecution> find(long run) {
    return repository.findJobInstances(JobFactory.JOB).stream()
        .flatMap(instance -> lastExecution(instance).stream())
        .filter(execution -> RunParameters.run(execution.getJobParameters()) == run)
        .findFirst();
  }

  static boolean isUnfinished(JobExecution execution) {
    return execution.getStatus() == BatchStatus.FAILED
        || execution.getStatus() == BatchStatus.STOPPED;
  }

  /** The number after the last run's. */
  long next() {
    return last()
            .flatMap(this::lastExecution)
            .map(execution -> RunParameters.run(execution.getJobParameters()))
            .orElse(0L)
        + 1;
  }

  /** Notes that a run is not to be restarted. */
  void abandon(JobExecution execution) {
    execution.setStatus(BatchStatus.ABANDONED);
    repository.update(execution);
  }

  /** Deletes all but the last {@code keep} runs, and says how many. */
  int purge(int keep) {
    List<JobInstance> old =
        repository.findJobInstances(JobFactory.JOB).stream()
            .sorted(Comparator.comparingLong(JobInstance::getInstanceId).reversed())
            .skip(keep)
            .toList();
    old.forEach(this::delete);
    return old.size();
  }

  private Optional<JobInstance> last() {
    return Optional.ofNullable(repository.getLastJobInstance(JobFactory.JOB));
  }

  private Optional<JobExecution> lastExecution(JobInstance instance) {
    return Optional.ofNullable(repository.getLastJobExecution(instance));
  }

  private List<JobExecution> executions(JobInstance instance) {
    return repository.getJobExecutions(instance);
  }
}
