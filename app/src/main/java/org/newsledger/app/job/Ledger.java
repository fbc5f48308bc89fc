package org.newsledger.app.job;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.newsledger.writer.CsvStyle;
import org.newsledger.writer.CsvTable;
import org.newsledger.writer.Dialect;
import org.newsledger.writer.LedgerExport;
import org.newsledger.writer.LedgerHeldException;
import org.newsledger.writer.LedgerQueries;
import org.newsledger.writer.LedgerSchema;
import org.newsledger.writer.WriterException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.transaction.PlatformTransactionManager;

/** A ledger that this process holds alone, until it is closed. */
public final class Ledger implements AutoCloseable {

  private static final String BATCH_SCHEMA = "org/springframework/batch/core/schema-%s.sql";

  /** Beyond one a thread: for the job's own state, and for those who ask while it runs. */
  private static final int SPARE_CONNECTIONS = 5;

  private final String url;
  private final HikariDataSource source;
  private final Dialect dialect;
  private final AnnotationConfigApplicationContext context;
  private final Analyser.Loader loader;

  private Ledger(
      String url,
      HikariDataSource source,
      Dialect dialect,
      AnnotationConfigApplicationContext context,
      Analyser.Loader loader) {
    this.url = url;
    this.source = source;
    this.dialect = dialect;
    this.context = context;
    this.loader = loader;
  }

  /**
   * Opens a ledger, and makes it where there is none.
   *
   * @throws LedgerHeldException if another process holds it
   */
  public static Ledger open(String url, int threads, Analyser.Loader loader) {
    Dialect dialect = Dialect.of(url);
    HikariDataSource source = connect(url, dialect, threads);
    try {
      Resource batch = new ClassPathResource(BATCH_SCHEMA.formatted(dialect.name()));
      new LedgerSchema(source, dialect, List.of(batch)).apply();
      var context = new AnnotationConfigApplicationContext();
      context.registerBean("dataSource", DataSource.class, () -> source);
      context.register(BatchConfiguration.class);
      context.refresh();
      return new Ledger(url, source, dialect, context, loader);
    } catch (RuntimeException e) {
      source.close();
      throw e;
    }
  }

  private static HikariDataSource connect(String url, Dialect dialect, int threads) {
    HikariConfig pool = new HikariConfig();
    pool.setJdbcUrl(dialect.writableUrl(url));
    pool.setUsername(dialect.owner());
    pool.setPassword("");
    pool.setMaximumPoolSize(threads + SPARE_CONNECTIONS);
    pool.setMinimumIdle(1);
    try {
      return new HikariDataSource(pool);
    } catch (RuntimeException e) {
      if (dialect.isHeld(e)) {
        throw new LedgerHeldException(url, e);
      }
      throw new WriterException("Cannot open the ledger " + url + ": " + e.getMessage(), e);
    }
  }

  /** Runs, or goes on with a run of the same settings that was left unfinished. */
  public RunResult run(RunSettings settings, Supervision supervision) {
    return ofThisLedger(runner().run(settings, supervision));
  }

  /** Goes on with an unfinished run: the one of that number, else the last. */
  public RunResult restart(Optional<Long> run, RunSettings now, Supervision supervision) {
    return ofThisLedger(runner().restart(run, now, supervision));
  }

  /** An open file lives on without its name, and nobody will find what is written to it. */
  private RunResult ofThisLedger(RunResult result) {
    if (!dialect.exists(url)) {
      throw new WriterException(
          "The ledger "
              + url
              + " was removed while the run was going on. The same command makes it anew.");
    }
    return result;
  }

  private Runner runner() {
    JobRepository repository = context.getBean(JobRepository.class);
    JobOperator operator = context.getBean(JobOperator.class);
    var transactions = context.getBean(PlatformTransactionManager.class);
    return new Runner(
        operator,
        new RunHistory(repository, operator),
        new JobFactory(repository, transactions, source, dialect, loader));
  }

  /** Writes the CSV files. */
  public void export(Path out, CsvStyle style) {
    new LedgerExport(source, new CsvTable(style, () -> {})).writeTo(out);
  }

  /** Deletes what is noted of all runs but the last {@code keep}; facts stay. */
  public int purge(int keep) {
    return new RunHistory(context.getBean(JobRepository.class), context.getBean(JobOperator.class))
        .purge(keep);
  }

  /** Asks the ledger while this process holds it. */
  public LedgerQueries queries() {
    return new HeldQueries(source);
  }

  /** The ledger's database. */
  public DataSource database() {
    return source;
  }

  @Override
  public void close() {
    context.close();
    source.close();
  }
}
