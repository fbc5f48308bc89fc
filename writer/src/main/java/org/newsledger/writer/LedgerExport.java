package org.newsledger.writer;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.newsledger.processor.FactColumn;

/**
 * Writes the ledger as CSV files. The order of the rows depends on nothing but the rows, so the
 * same ledger gives the same bytes.
 */
public final class LedgerExport {

  private static final int FETCH_SIZE = 1000;

  /** Files by name, and their records as they stand in them. */
  private static final String BY_RECORD =
      " JOIN document d ON d.document_id = r.document_id"
          + " JOIN source s ON s.source_id = d.source_id"
          + " ORDER BY s.source_file, s.content_hash, d.record_no, r.document_id";

  private static final String FACTS =
      "SELECT "
          + Arrays.stream(FactColumn.values())
              .map(column -> "r." + column.columnName())
              .collect(Collectors.joining(", "))
          + " FROM fact_row r"
          + BY_RECORD
          + ", r.sentence_index, r.char_start, r.kind, r.fact_id";

  private static final String ARTICLES = "SELECT r.* FROM article_row r" + BY_RECORD;

  private static final String PROBLEMS =
      "SELECT p.source_file, p.record, p.reason, p.advice"
          + " FROM problem p LEFT JOIN source s ON s.source_id = p.source_id"
          + " ORDER BY COALESCE(s.source_file, p.source_file), p.record_no NULLS FIRST,"
          + " p.source_file, p.record, p.reason, p.advice";

  private static final Map<String, String> FILES =
      new TreeMap<>(Map.of("facts.csv", FACTS, "articles.csv", ARTICLES, "problems.csv", PROBLEMS));

  private final DataSource database;
  private final CsvTable csv;

  public LedgerExport(DataSource database, CsvTable csv) {
    this.database = database;
    this.csv = csv;
  }

  /** Replaces the three files below a folder, each at once. */
  public void writeTo(Path folder) {
    try (Connection connection = database.getConnection()) {
      Files.createDirectories(folder);
      connection.setAutoCommit(false);
      for (Map.Entry<String, String> file : FILES.entrySet()) {
        write(connection, folder.resolve(file.getKey()), file.getValue());
      }
      connection.rollback();
    } catch (SQLException | IOException | UncheckedIOException e) {
      throw new WriterException(
          "Cannot write the CSV files to " + folder + ": " + e.getMessage(), e);
    }
  }

  private void write(Connection connection, Path file, String query)
      throws SQLException, IOException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setFetchSize(FETCH_SIZE);
      try (ResultSet rows = statement.executeQuery()) {
        AtomicFile.replace(file, out -> writeRows(rows, out));
      }
    }
  }

  private void writeRows(ResultSet rows, OutputStream out) throws IOException {
    try {
      csv.write(rows, new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }
}
