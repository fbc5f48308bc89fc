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

  private static final String FACTS =
      "SELECT "
          + Arrays.stream(FactColumn.values())
              .map(FactColumn::columnName)
              .collect(Collectors.joining(", "))
          + " FROM fact_row"
          + " ORDER BY source_file, document_id, sentence_index, char_start, kind, fact_id";

  private static final String ARTICLES =
      "SELECT * FROM article_row ORDER BY source_file, document_id";

  private static final String PROBLEMS =
      "SELECT source_file, record, reason, advice FROM problem"
          + " ORDER BY source_file, record, reason, advice";

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
