package org.newsledger.app.job;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.newsledger.writer.Dialect;
import org.newsledger.writer.SourceResult;
import org.newsledger.writer.SourceRow;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Builds the job: {@code inventory}, {@code extract}, {@code export}. Every step may start again
 * though it was completed, for the ledger itself knows what is still to be done: a restarted run
 * sees inputs that came meanwhile, and reads nothing twice.
 */
final class JobFactory {

  static final String JOB = "newsledger";

  private final JobRepository repository;
  private final PlatformTransactionManager transactions;
  private final DataSource source;
  private final Dialect dialect;
  private final Analyser.Loader loader;

  JobFactory(
      JobRepository repository,
      PlatformTransactionManager transactions,
      DataSource source,
      Dialect dialect,
      Analyser.Loader loader) {
    this.repository = repository;
    this.transactions = transactions;
    this.source = source;
    this.dialect = dialect;
    this.loader = loader;
  }

  Job job(RunSettings settings, Supervision supervision) {
    JdbcTemplate database = new JdbcTemplate(source);
    var inventory =
        new InventoryTasklet(settings, database, supervision.stop(), supervision.counts());
    var export = new ExportTasklet(source, settings.out(), settings.csv(), supervision.stop());
    return new JobBuilder(JOB, repository)
        .start(tasklet("inventory", inventory, supervision))
        .next(extract(settings, supervision, database))
        .next(tasklet("export", export, supervision))
        .build();
  }

  private Step tasklet(String name, Tasklet tasklet, Supervision supervision) {
    return new StepBuilder(name, repository)
        .allowStartIfComplete(true)
        .listener(supervision.stop())
        .tasklet(tasklet, transactions)
        .build();
  }

  private Step extract(RunSettings settings, Supervision supervision, JdbcTemplate database) {
    var queue = new WorkQueue(database);
    var threads = new SimpleAsyncTaskExecutor("extract-");
    threads.setConcurrencyLimit(settings.threads());
    return new StepBuilder("extract", repository)
        .allowStartIfComplete(true)
        .listener(supervision.stop())
        .listener(new ExtractStart(queue, supervision))
        .partitioner("part", JobFactory::parts)
        .step(part(settings, supervision, queue, database))
        .gridSize(settings.threads())
        .taskExecutor(threads)
        .build();
  }

  private Step part(
      RunSettings settings, Supervision supervision, WorkQueue queue, JdbcTemplate database) {
    return new StepBuilder("part", repository)
        .allowStartIfComplete(true)
        .listener(supervision.stop())
        .<SourceRow, SourceResult>chunk(settings.chunk())
        .transactionManager(transactions)
        .reader(queue)
        .processor(new SourceExtractor(settings, loader))
        .writer(new DurableWriter(database, dialect, supervision.counts(), supervision.progress()))
        .build();
  }

  /** The parts have names alone; what each reads, the queue decides. */
  private static Map<String, ExecutionContext> parts(int count) {
    Map<String, ExecutionContext> parts = new LinkedHashMap<>();
    for (int i = 1; i <= count; i++) {
      parts.put(Integer.toString(i), new ExecutionContext());
    }
    return parts;
  }

  /** Before the first part reads: what is there to be read. */
  private record ExtractStart(WorkQueue queue, Supervision supervision)
      implements StepExecutionListener {
    @Override
    public void beforeStep(StepExecution step) {
      queue.fill();
      supervision.progress().start(supervision.counts().pending());
    }
  }
}
