package org.newsledger.writer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much a ledger holds.
 *
 * @param factsByKind the most frequent first
 * @param eventsByType the most frequent first
 * @param pending files still to be read
 */
public record LedgerSummary(
    long articles,
    Map<String, Long> factsByKind,
    Map<String, Long> eventsByType,
    long problems,
    long pending) {

  private static final String BY_KIND =
      "SELECT kind, COUNT(*) FROM fact GROUP BY kind ORDER BY COUNT(*) DESC, kind";

  private static final String BY_TYPE =
      "SELECT event_type, COUNT(*) FROM fact WHERE kind = 'EVENT'"
          + " GROUP BY event_type ORDER BY COUNT(*) DESC, event_type";

  /** Counts. */
  public static LedgerSummary of(LedgerQueries ledger) {
    return new LedgerSummary(
        count(ledger, "SELECT COUNT(*) FROM document"),
        ledger.query(BY_KIND, LedgerSummary::counts),
        ledger.query(BY_TYPE, LedgerSummary::counts),
        count(ledger, "SELECT COUNT(*) FROM problem"),
        count(ledger, "SELECT COUNT(*) FROM source WHERE state IN ('PENDING', 'READING')"));
  }

  /** All facts. */
  public long facts() {
    return factsByKind.values().stream().mapToLong(Long::longValue).sum();
  }

  private static long count(LedgerQueries ledger, String sql) {
    return ledger.query(
        sql,
        rows -> {
          rows.next();
          return rows.getLong(1);
        });
  }

  private static Map<String, Long> counts(ResultSet rows) throws SQLException {
    Map<String, Long> counts = new LinkedHashMap<>();
    while (rows.next()) {
      counts.put(rows.getString(1) == null ? "" : rows.getString(1), rows.getLong(2));
    }
    return counts;
  }
}
