package org.newsledger.writer;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.newsledger.processor.FactColumn;

/**
 * Writes the ledger as CSV files. The order of the rows depends on nothing but the rows, so the
 * same ledger gives the same bytes.
 */
public final class LedgerExport {

  private static final int FETCH_SIZE = 1000;
  private static final int BUFFER = 1 << 16;

  /** Files by name, and their records as they stand in them. */
  private static final String IN_ORDER =
      " JOIN source s ON s.source_id = d.source_id"
          + " ORDER BY s.source_file, s.content_hash, d.record_no, d.document_id";

  private static final String DOCUMENTS = "SELECT d.document_id FROM document d" + IN_ORDER;

  /** An article's facts; all at once would have to be sorted on disk. */
  private static final String FACTS =
      "SELECT "
          + Arrays.stream(FactColumn.values())
              .map(FactColumn::columnName)
              .collect(Collectors.joining(", "))
          + " FROM fact_row WHERE document_id = ?"
          + " ORDER BY sentence_index, char_start, kind, fact_id";

  private static final String ARTICLES =
      "SELECT r.* FROM article_row r JOIN document d ON d.document_id = r.document_id" + IN_ORDER;

  private static final String PROBLEMS =
      "SELECT p.source_file, p.record, p.reason, p.advice"
          + " FROM problem p LEFT JOIN source s ON s.source_id = p.source_id"
          + " ORDER BY COALESCE(s.source_file, p.source_file), p.record_no NULLS FIRST,"
          + " p.source_file, p.record, p.reason, p.advice";

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
      write(connection, folder.resolve("articles.csv"), ARTICLES);
      writeFacts(connection, folder.resolve("facts.csv"));
      write(connection, folder.resolve("problems.csv"), PROBLEMS);
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
        AtomicFile.replace(file, out -> inFile(() -> csv.write(rows, writer(out))));
      }
    }
  }

  private void writeFacts(Connection connection, Path file) throws SQLException, IOException {
    try (PreparedStatement all = connection.prepareStatement(DOCUMENTS);
        PreparedStatement one = connection.prepareStatement(FACTS)) {
      all.setFetchSize(FETCH_SIZE);
      try (ResultSet documents = all.executeQuery()) {
        AtomicFile.replace(file, out -> inFile(() -> writeFacts(documents, one, writer(out))));
      }
    }
  }

  private void writeFacts(ResultSet documents, PreparedStatement one, Writer writer)
      throws SQLException, IOException {
    CsvTable.Rows rows = csv.begin(one.getMetaData(), writer);
    while (documents.next()) {
      one.setString(1, documents.getString(1));
      try (ResultSet facts = one.executeQuery()) {
        rows.write(facts);
      }
    }
    writer.flush();
  }

  private static Writer writer(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
  }

  /** What reads the database while a file is written. */
  private interface Work {
    void run() throws SQLException, IOException;
  }

  private static void inFile(Work work) throws IOException {
    try {
      work.run();
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }
}
