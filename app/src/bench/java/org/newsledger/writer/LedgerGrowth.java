package org.newsledger.writer;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes a large ledger of a small one, by copies of its articles under other names. */
public final class LedgerGrowth {

  /** Beyond the numbers of a small ledger's files. */
  private static final int FILES = 1_000_000;

  private static final String COPY_SOURCES =
      """
      INSERT INTO source (source_id, path, source_file, size_bytes, modified_at, checked_at,
        content_hash, fingerprint, state, records_done, limits)
      SELECT source_id + x * %1$d, path || x, source_file || x, size_bytes, modified_at, checked_at,
        content_hash, fingerprint, state, records_done, limits
      FROM source CROSS JOIN SYSTEM_RANGE(1, ?) WHERE source_id < %1$d
      """;

  private static final String COPY_DOCUMENTS =
      """
      INSERT INTO document (document_id, source_id, source_file, publisher, title, author,
        published_on, url, language, format, charset, words, segments, segments_dropped, facts,
        record_no)
      SELECT %2$s, source_id + x * %1$d, source_file || x, publisher, title, author,
        published_on, url, language, format, charset, words, segments, segments_dropped, facts,
        record_no
      FROM document CROSS JOIN SYSTEM_RANGE(1, ?) WHERE source_id < %1$d
      """;

  private static final String HASH = "SUBSTRING(RAWTOHEX(HASH('SHA-256', %s || ' ' || x)), 1, 16)";

  private LedgerGrowth() {}

  /**
   * Copies until there are about so many facts.
   *
   * @return how many there are
   */
  public static long grow(Path folder, long facts) throws SQLException {
    String url = Dialect.of("jdbc:h2:").writableUrl(Dialect.urlIn(folder));
    try (Connection ledger = DriverManager.getConnection(url, "SA", "")) {
      long times = facts / count(ledger) - 1;
      copy(ledger, COPY_SOURCES.formatted(FILES), times);
      copy(ledger, COPY_DOCUMENTS.formatted(FILES, HASH.formatted("document_id")), times);
      copy(ledger, copyFacts(ledger), times);
      return count(ledger);
    }
  }

  private static String copyFacts(Connection ledger) throws SQLException {
    String others =
        "SELECT LISTAGG('f.' || LOWER(column_name), ', ') WITHIN GROUP (ORDER BY ordinal_position)"
            + " FROM information_schema.columns WHERE table_name = 'FACT'"
            + " AND column_name NOT IN ('FACT_ID', 'DOCUMENT_ID')";
    String columns;
    try (Statement statement = ledger.createStatement();
        ResultSet row = statement.executeQuery(others)) {
      row.next();
      columns = row.getString(1);
    }
    return "INSERT INTO fact (fact_id, document_id, "
        + columns.replace("f.", "")
        + ") SELECT "
        + HASH.formatted("f.fact_id")
        + ", "
        + HASH.formatted("f.document_id")
        + ", "
        + columns
        + " FROM fact f JOIN document d ON d.document_id = f.document_id"
        + " CROSS JOIN SYSTEM_RANGE(1, ?) WHERE d.source_id < "
        + FILES;
  }

  private static void copy(Connection ledger, String sql, long times) throws SQLException {
    try (PreparedStatement statement = ledger.prepareStatement(sql)) {
      statement.setLong(1, times);
      statement.executeUpdate();
    }
  }

  private static long count(Connection ledger) throws SQLException {
    try (Statement statement = ledger.createStatement();
        ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM fact")) {
      row.next();
      return row.getLong(1);
    }
  }
}
