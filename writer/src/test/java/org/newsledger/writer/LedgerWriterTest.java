package org.newsledger.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
import org.newsledger.processor.FactColumn;
import org.newsledger.processor.FactKind;
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
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.jdbc.core.JdbcTemplate;

class LedgerWriterTest {

  private static final LocalDate DAY = LocalDate.of(2020, 5, 1);

  @TempDir Path folder;

  private JdbcDataSource source;
  private JdbcTemplate database;
  private LedgerWriter writer;

  @BeforeEach
  void emptyLedger() {
    source = new JdbcDataSource();
    source.setURL(Dialect.of("jdbc:h2:").writableUrl(Dialect.urlIn(folder)));
    source.setUser("SA");
    new LedgerSchema(source, new H2Dialect(), List.of()).apply();
    new LedgerSchema(source, new H2Dialect(), List.of()).apply();
    database = new JdbcTemplate(source);
    writer = new LedgerWriter(database);
  }

  private SourceRow source(String name) {
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
    SourceTable table = new SourceTable(database);
    table.insert(
        List.of(
            new SourceRow(
                0, file, Instant.EPOCH, Optional.of("0".repeat(64)), "f", SourceState.PENDING)));
    return table.all().stream().filter(r -> r.file().equals(file)).findFirst().orElseThrow();
  }

  private static Analysis analysis(String name, String documentId, Fact... facts) {
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
            Metadata.NONE,
            "en",
            List.of(new Segment(SegmentLabel.BODY, "all", "en", "One two.")),
            "One two.",
            List.of(new Block(SegmentLabel.BODY, 0, 8)));
    return new Analysis(article, List.of(), List.of(), List.of(), List.of(facts));
  }

  private static Fact fact(String id, String actor) {
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

  private void write(SourceRow source, Analysis... analyses) {
    writer.write(Chunk.of(new SourceResult(source, List.of(analyses), List.of())));
  }

  private List<String> strings(String sql) {
    return database.queryForList(sql, String.class);
  }

  @Test
  void keepsEveryColumnOfAFact() {
    Analysis analysis = analysis("a.txt", "d1", fact("f1", "Army"));
    write(source("a.txt"), analysis);

    var row = database.queryForMap("SELECT * FROM fact_row");

    for (FactColumn column : FactColumn.values()) {
      String expected =
          column
              .valueOf(analysis.article(), analysis.facts().get(0))
              .map(Object::toString)
              .orElse("");
      assertThat(text(row.get(column.columnName()))).as(column.columnName()).isEqualTo(expected);
    }
  }

  private static String text(@Nullable Object value) {
    if (value instanceof BigDecimal number) {
      return number.stripTrailingZeros().toPlainString();
    }
    return value == null ? "" : value.toString();
  }

  @Test
  void namesTheColumnsOfTheViewInTheOrderOfTheFactColumns() {
    assertThat(
            strings(
                "SELECT LOWER(column_name) FROM information_schema.columns"
                    + " WHERE table_name = 'FACT_ROW' ORDER BY ordinal_position"))
        .containsExactlyElementsOf(
            Arrays.stream(FactColumn.values()).map(FactColumn::columnName).toList());
  }

  @Test
  void leavesOneWhereItWritesTwice() {
    SourceRow source = source("a.txt");
    write(source, analysis("a.txt", "d1", fact("f1", "Army")));
    write(source, analysis("a.txt", "d1", fact("f1", "Army"), fact("f1", "again")));

    assertThat(strings("SELECT actor FROM fact")).containsExactly("Army");
    assertThat(strings("SELECT facts FROM document")).containsExactly("1");
    assertThat(strings("SELECT state FROM source")).containsExactly("DONE");
  }

  @Test
  void replacesWhatTheFileGaveBefore() {
    SourceRow source = source("a.txt");
    write(source, analysis("a.txt", "d1", fact("f1", "Army")));
    write(source, analysis("a.txt", "d2", fact("f2", "Navy")));

    assertThat(strings("SELECT document_id FROM document")).containsExactly("d2");
    assertThat(strings("SELECT actor FROM fact")).containsExactly("Navy");
  }

  @Test
  void letsTheFirstByNameStandForRecordsWithTheSameBytes() {
    write(source("b.feed"), analysis("b.feed#1", "d1"));
    write(source("a.feed"), analysis("a.feed#7", "d1"));
    write(source("c.feed"), analysis("c.feed#2", "d1"));

    assertThat(strings("SELECT source_file FROM document")).containsExactly("a.feed#7");
  }

  @Test
  void rejectsAFileThatGaveOnlyProblems() {
    SourceRow source = source("a.txt");
    write(source, analysis("a.txt", "d1"));
    writer.write(
        Chunk.of(
            new SourceResult(
                source, List.of(), List.of(new Problem("a.txt", "", "It is empty", "Look")))));

    assertThat(strings("SELECT state FROM source")).containsExactly("REJECTED");
    assertThat(strings("SELECT reason FROM problem")).containsExactly("It is empty");
    assertThat(strings("SELECT document_id FROM document")).isEmpty();
  }

  @Test
  void cutsTextThatIsTooLongAndReplacesNul() {
    String text = "a".repeat(3999) + "😀";
    write(source("a.txt"), analysis("a.txt", "d1", fact("f1", text), fact("f2", "x\0y")));

    assertThat(strings("SELECT actor FROM fact ORDER BY fact_id"))
        .containsExactly("a".repeat(3999), "x\uFFFDy");
  }

  @Test
  void givesBackTheSourcesAsTheyWereKept() {
    SourceRow source = source("a.txt");

    assertThat(new SourceTable(database).find(source.id())).contains(source);
    assertThat(new SourceTable(database).pending()).containsExactly(source.id());
  }

  @Test
  void removesEverythingOfADeletedFile() {
    SourceRow source = source("a.txt");
    write(source, analysis("a.txt", "d1", fact("f1", "Army")));

    new SourceTable(database).delete(List.of(source));

    assertThat(strings("SELECT fact_id FROM fact")).isEmpty();
    assertThat(strings("SELECT document_id FROM document")).isEmpty();
  }

  @Test
  void refusesALedgerOfANewerProgram() {
    database.update("INSERT INTO schema_version (version) VALUES (99)");

    assertThatThrownBy(() -> new LedgerSchema(source, new H2Dialect(), List.of()).apply())
        .isInstanceOf(LedgerRequestException.class)
        .hasMessageContaining("newer Newsledger");
  }
}
