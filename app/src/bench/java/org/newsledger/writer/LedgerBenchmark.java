package org.newsledger.writer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.h2.jdbcx.JdbcConnectionPool;
import org.newsledger.bench.Documents;
import org.newsledger.processor.Analysis;
import org.newsledger.processor.NewsProcessor;
import org.newsledger.processor.ProcessorSettings;
import org.newsledger.reader.InputFile;
import org.newsledger.reader.Metadata;
import org.newsledger.reader.SourceDocument;
import org.newsledger.writer.RecordResult.Outcome;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writing an article's rows in a transaction of four, and exporting them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LedgerBenchmark {

  private static final int CHUNK = 4;

  /** The folder of articles. */
  @Param("")
  public String corpus;

  private final List<RecordResult> results = new ArrayList<>();
  private Path folder;
  private JdbcConnectionPool pool;
  private LedgerWriter writer;
  private TransactionTemplate transaction;
  private LedgerExport export;
  private int next;

  /** Analyses the articles and opens a ledger of a file. */
  @Setup
  public void prepare() throws IOException {
    folder = Files.createTempDirectory("newsledger");
    String url = Dialect.of("jdbc:h2:").writableUrl(Dialect.urlIn(folder));
    pool = JdbcConnectionPool.create(url, "SA", "");
    new LedgerSchema(pool, new H2Dialect(), List.of()).apply();
    JdbcTemplate database = new JdbcTemplate(pool);
    writer = new LedgerWriter(database, written -> {});
    transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
    export = new LedgerExport(pool, new CsvTable(CsvStyle.SAFE, () -> {}));
    analyse(new SourceTable(database));
    for (int i = 0; i < results.size(); i += CHUNK) {
      writeOneOfFour();
    }
  }

  private void analyse(SourceTable sources) throws IOException {
    NewsProcessor processor = NewsProcessor.load(ProcessorSettings.DEFAULT);
    for (SourceDocument document : Documents.in(Path.of(corpus))) {
      String name = document.sourceFile();
      InputFile file = new InputFile(name, folder.resolve(name), 1, Instant.EPOCH, Metadata.NONE);
      Optional<String> hash = Optional.of(HexFormat.of().toHexDigits(name.hashCode()).repeat(8));
      SourceRow row = new SourceRow(0, file, Instant.EPOCH, hash, "f", "l", SourceState.PENDING, 0);
      sources.insert(List.of(row));
      Analysis analysis = processor.process(document);
      SourceRow stored =
          sources.all().stream()
              .filter(s -> s.file().sourceFile().equals(name))
              .findFirst()
              .orElseThrow();
      results.add(new RecordResult(stored, 0, true, new Outcome.Analysed(analysis)));
    }
  }

  /** A transaction of four articles: the time of one article is a quarter of it. */
  @Benchmark
  public void writeOneOfFour() {
    List<RecordResult> chunk = new ArrayList<>();
    for (int i = 0; i < CHUNK; i++) {
      chunk.add(results.get(next));
      next = (next + 1) % results.size();
    }
    transaction.executeWithoutResult(status -> writer.write(new Chunk<>(chunk)));
  }

  /** The three CSV files of the whole corpus. */
  @Benchmark
  public void exportAll() {
    export.writeTo(folder);
  }

  /** Closes the ledger and deletes it. */
  @TearDown
  public void clean() throws IOException {
    pool.dispose();
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
