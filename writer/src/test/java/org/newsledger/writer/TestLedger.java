package org.newsledger.writer;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.h2.jdbcx.JdbcDataSource;
import org.newsledger.processor.Analysis;
import org.newsledger.processor.Article;
import org.newsledger.processor.Article.Block;
import org.newsledger.processor.Fact;
import org.newsledger.processor.Fact.Act;
import org.newsledger.processor.Fact.Attribution;
import org.newsledger.processor.Fact.Count;
import org.newsledger.processor.Fact.Effect;
import org.newsledger.processor.Fact.Evidence;
import org.newsledger.processor.Fact.Participant;
import org.newsledger.processor.Fact.Quotation;
import org.newsledger.processor.Fact.QuoteType;
import org.newsledger.processor.Fact.Status;
import org.newsledger.processor.Fact.Where;
import org.newsledger.processor.FactKind;
import org.newsledger.processor.FoundMetadata;
import org.newsledger.processor.Segment;
import org.newsledger.processor.SegmentLabel;
import org.newsledger.processor.language.Place;
import org.newsledger.processor.language.Quantity;
import org.newsledger.processor.language.TemporalExpression;
import org.newsledger.reader.InputFile;
import org.newsledger.reader.Markup;
import org.newsledger.reader.Metadata;
import org.newsledger.reader.Problem;
import org.newsledger.reader.SourceDocument;
import org.newsledger.writer.RecordResult.Outcome;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A ledger in a folder for the test alone, and things to write into it. */
final class TestLedger {

  private static final LocalDate DAY = LocalDate.of(2020, 5, 1);

  private final Path folder;
  private final JdbcDataSource source = new JdbcDataSource();
  private final JdbcTemplate database;
  private final TransactionTemplate transaction;

  private TestLedger(Path folder) {
    this.folder = folder;
    String url = Dialect.of("jdbc:h2:").writableUrl(Dialect.urlIn(folder));
    this.source.setURL(url + ";DB_CLOSE_DELAY=-1");
    this.source.setUser("SA");
    this.database = new JdbcTemplate(source);
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(source));
  }

  /** A ledger without tables. */
  static TestLedger bare(Path folder) {
    return new TestLedger(folder);
  }

  static TestLedger in(Path folder) {
    TestLedger ledger = new TestLedger(folder);
    ledger.schema().apply();
    return ledger;
  }

  LedgerSchema schema() {
    return new LedgerSchema(source, new H2Dialect(), List.of());
  }

  JdbcTemplate database() {
    return database;
  }

  SourceTable sources() {
    return new SourceTable(database);
  }

  /** A writer; as after a restart, it knows only what the ledger holds. */
  LedgerWriter writer(Consumer<Written> committed) {
    return new LedgerWriter(database, committed);
  }

  void write(LedgerWriter writer, RecordResult... results) {
    transaction.executeWithoutResult(status -> writer.write(Chunk.of(results)));
  }

  void writeAndFail(LedgerWriter writer, RecordResult... results) {
    transaction.executeWithoutResult(
        status -> {
          writer.write(Chunk.of(results));
          status.setRollbackOnly();
        });
  }

  List<String> strings(String sql) {
    return database.queryForList(sql, String.class);
  }

  /** A file with bytes of its own. */
  SourceRow source(String name) {
    InputFile file =
        new InputFile(
            name,
            folder.resolve(name),
            3,
            Instant.EPOCH,
            new Metadata(
                Optional.of(DAY),
                Optional.of("Agency"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("en")));
    Optional<String> hash = Optional.of(String.format("%064x", name.hashCode() & 0xffffffffL));
    sources()
        .insert(
            List.of(new SourceRow(0, file, Instant.EPOCH, hash, "f", "l", SourceState.PENDING, 0)));
    return now(name);
  }

  /** A file as the ledger has it now. */
  SourceRow now(String name) {
    return sources().all().stream()
        .filter(row -> row.file().sourceFile().equals(name))
        .findFirst()
        .orElseThrow();
  }

  static RecordResult article(SourceRow source, long number, boolean isLast, Analysis analysis) {
    return new RecordResult(source, number, isLast, new Outcome.Analysed(analysis));
  }

  /** A record whose document has this id, and a fact. */
  static RecordResult record(SourceRow source, long number, boolean isLast, String id) {
    String name = source.file().sourceFile() + "#" + number;
    return article(source, number, isLast, analysis(name, id, fact("f-" + id, "Army")));
  }

  static RecordResult refused(SourceRow source, long number, boolean isLast) {
    Problem problem =
        new Problem(source.file().sourceFile(), "record " + number, "is empty", "Look");
    return new RecordResult(source, number, isLast, new Outcome.Refused(problem));
  }

  static RecordResult skipped(SourceRow source, long number, boolean isLast) {
    Problem problem = new Problem(source.file().sourceFile(), "", "holds 3 images", "Fine");
    return new RecordResult(source, number, isLast, new Outcome.Skipped(problem));
  }

  static Analysis analysis(String name, String documentId, Fact... facts) {
    SourceDocument document =
        new SourceDocument(
            name,
            documentId,
            "text",
            Markup.PLAIN,
            "UTF-8",
            Metadata.NONE,
            Optional.empty(),
            "One two.");
    Article article =
        new Article(
            document,
            FoundMetadata.NONE,
            "en",
            List.of(new Segment(SegmentLabel.BODY, "all", "en", "One two.")),
            "One two.",
            List.of(new Block(SegmentLabel.BODY, 0, 8)));
    return new Analysis(article, List.of(), List.of(), List.of(), List.of(facts));
  }

  static Fact fact(String id, String actor) {
    Place place =
        new Place("X", Place.Precision.PLACE, Optional.of("TZ"), Optional.empty(), -3.5, 35.25);
    return new Fact(
        id,
        "en",
        FactKind.EVENT,
        new Act("ASSAULT", "aerial", "struck", Optional.of(Effect.KILLED)),
        new Participant(actor, "id", "role"),
        new Participant("target", "id2", ""),
        Optional.of(
            new Count(new Quantity(OptionalLong.of(44), OptionalLong.empty(), false), "people")),
        "air strikes",
        Optional.of(new Where("X", Optional.of(place))),
        Optional.of(
            new TemporalExpression(
                "Friday",
                0,
                6,
                "2020-05-01",
                Optional.of(DAY),
                Optional.of(DAY),
                TemporalExpression.Precision.DAY)),
        Status.OCCURRED,
        new Attribution("source", "via"),
        Optional.of(new Quotation("quote", QuoteType.MIXED)),
        new Evidence("One two.", 0, 0, 8, SegmentLabel.BODY),
        0.75);
  }
}
