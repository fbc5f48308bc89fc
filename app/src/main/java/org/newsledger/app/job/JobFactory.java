package org.newsledger.app.job;

import javax.sql.DataSource;
import org.newsledger.reader.DocumentReader;
import org.newsledger.writer.Dialect;
import org.newsledger.writer.LedgerWriter;
import org.newsledger.writer.SourceTable;
import org.newsledger.writer.Written;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Builds the job: {@code inventory}, {@code extract}, {@code reread}, {@code export}. Every step
 * may start again though it was completed, for the ledger itself knows what is still to be done: a
 * restarted run sees inputs that came meanwhile, and reads nothing twice.
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
    var sources = new SourceTable(database);
    var extractor = new RecordExtractor(settings, loader, supervision.stop());
    var queue =
        new WorkQueue(
            sources,
            new DocumentReader(settings.reader()),
            supervision.stop(),
            extractor::isTakenUp);
    var reading =
        new ReadingSteps(
            queue,
            extractor,
            new LedgerWriter(database, written -> committed(written, supervision, database)),
            supervision);
    var inventory =
        new InventoryTasklet(settings, database, supervision.stop(), supervision.counts());
    var export = new ExportTasklet(source, settings.out(), settings.csv(), supervision.stop());
    return new JobBuilder(JOB, repository)
        .start(tasklet("inventory", inventory, supervision))
        .next(reading(reading, "extract", () -> {}, settings))
        .next(reading(reading, "reread", sources::reopenFirstDuplicates, settings))
        .next(tasklet("export", export, supervision))
        .build();
  }

  private Step tasklet(String name, Tasklet tasklet, Supervision supervision) {
    return new StepBuilder(name, repository)
        .allowStartIfComplete(true)
        .listener(supervision.stop())
        .listener(new PhaseListener(supervision.progress()))
        .tasklet(tasklet, transactions)
        .build();
  }

  private Step reading(ReadingSteps steps, String name, Runnable before, RunSettings settings) {
    Step part = steps.part(new StepBuilder(name, repository), settings.chunk(), transactions);
    return steps.whole(new StepBuilder(name, repository), before, part, settings.threads());
  }

  /** A chunk is committed: now it is made to survive a power cut, and counted. */
  private void committed(Written written, Supervision supervision, JdbcTemplate database) {
    dialect.makeDurable(database);
    supervision.counts().written(written);
    supervision.progress().done(written.files(), written.articles());
  }
}
