package org.newsledger.writer;

import java.nio.file.Path;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsledger.reader.InputFile;
import org.newsledger.reader.Metadata;
import org.springframework.jdbc.core.JdbcOperations;

/** The table {@code source}: which files the ledger knows, and how far it is with them. */
public final class SourceTable {

  private static final List<String> COLUMNS =
      List.of(
          "path",
          "source_file",
          "size_bytes",
          "modified_at",
          "checked_at",
          "content_hash",
          "fingerprint",
          "limits",
          "state",
          "records_done",
          "published_on",
          "publisher",
          "title",
          "author",
          "url",
          "language");

  private static final String SELECT =
      "SELECT source_id, " + String.join(", ", COLUMNS) + " FROM source";

  private static final String UPDATE =
      "UPDATE source SET " + String.join(" = ?, ", COLUMNS) + " = ? WHERE source_id = ?";

  private static final String REOPEN =
      """
      UPDATE source SET state = 'PENDING', records_done = 0
      WHERE state = 'DONE' AND source_id IN (
        SELECT r.source_id
        FROM (
          SELECT x.document_id, x.source_id, x.record_no, s.source_file, s.content_hash,
            ROW_NUMBER() OVER (
              PARTITION BY x.document_id
              ORDER BY s.source_file, s.content_hash, x.record_no) AS place
          FROM duplicate x JOIN source s ON s.source_id = x.source_id) AS r
        LEFT JOIN document d ON d.document_id = r.document_id
        LEFT JOIN source o ON o.source_id = d.source_id
        WHERE r.place = 1 AND (
          d.document_id IS NULL
          OR (r.source_file, r.content_hash, r.record_no)
            < (o.source_file, o.content_hash, d.record_no)))
      """;

  private final JdbcOperations database;

  public SourceTable(JdbcOperations database) {
    this.database = database;
  }

  /** Every file, in a fixed order. */
  public List<SourceRow> all() {
    return database.query(SELECT + " ORDER BY source_file, path", (row, n) -> source(row));
  }

  /** The numbers of the files to be read, in the order they are read in. */
  public List<Long> toRead() {
    return database.queryForList(
        "SELECT source_id FROM source WHERE state IN ('PENDING', 'READING')"
            + " ORDER BY source_file, path",
        Long.class);
  }

  /**
   * Marks files to be read again that have the first of several records with the same bytes, while
   * the one that stood for them is gone, or comes later. Says how many there are.
   */
  public int reopenFirstDuplicates() {
    return database.update(REOPEN);
  }

  /** A file by its number. */
  public Optional<SourceRow> find(long id) {
    String sql = SELECT + " WHERE source_id = ?";
    return database.query(sql, (row, n) -> source(row), id).stream().findFirst();
  }

  /** Adds files. */
  public void insert(List<SourceRow> rows) {
    new TableInsert(database, "source", COLUMNS)
        .insertAll(rows.stream().map(SourceTable::values).toList());
  }

  /** Changes files to what these rows say. */
  public void update(List<SourceRow> rows) {
    database.batchUpdate(UPDATE, rows.stream().map(SourceTable::withId).toList());
  }

  /** Removes files with their documents, facts and problems. */
  public void delete(List<SourceRow> rows) {
    forEachId("DELETE FROM source WHERE source_id = ?", rows);
  }

  /** Removes the documents, facts and problems of files. */
  public void clear(List<SourceRow> rows) {
    forEachId("DELETE FROM document WHERE source_id = ?", rows);
    forEachId("DELETE FROM duplicate WHERE source_id = ?", rows);
    forEachId("DELETE FROM problem WHERE source_id = ?", rows);
  }

  private void forEachId(String sql, List<SourceRow> rows) {
    database.batchUpdate(sql, rows.stream().map(row -> new Object[] {row.id()}).toList());
  }

  private static @Nullable Object[] withId(SourceRow row) {
    @Nullable Object[] values = values(row).toArray(new Object[COLUMNS.size() + 1]);
    values[COLUMNS.size()] = row.id();
    return values;
  }

  private static List<@Nullable Object> values(SourceRow row) {
    InputFile file = row.file();
    Metadata given = file.metadata();
    return Arrays.asList(
        file.path().toString(),
        file.sourceFile(),
        file.size(),
        utc(file.modified()),
        utc(row.checkedAt()),
        row.contentHash().orElse(null),
        row.fingerprint(),
        row.limits(),
        row.state().name(),
        row.recordsDone(),
        given.publishedOn().orElse(null),
        given.publisher().orElse(null),
        given.title().orElse(null),
        given.author().orElse(null),
        given.url().orElse(null),
        given.language().orElse(null));
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static SourceRow source(ResultSet row) throws SQLException {
    InputFile file =
        new InputFile(
            row.getString("source_file"),
            Path.of(row.getString("path")),
            row.getLong("size_bytes"),
            instant(row, "modified_at"),
            given(row));
    return new SourceRow(
        row.getLong("source_id"),
        file,
        instant(row, "checked_at"),
        text(row, "content_hash"),
        row.getString("fingerprint"),
        row.getString("limits"),
        SourceState.valueOf(row.getString("state")),
        row.getLong("records_done"));
  }

  private static Metadata given(ResultSet row) throws SQLException {
    Optional<LocalDate> day =
        Optional.ofNullable(row.getDate("published_on")).map(Date::toLocalDate);
    return new Metadata(
        day,
        text(row, "publisher"),
        text(row, "title"),
        text(row, "author"),
        text(row, "url"),
        text(row, "language"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static Optional<String> text(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }
}
