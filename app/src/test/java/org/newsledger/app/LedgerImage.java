package org.newsledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that a run leaves, but for times and numbers that the database gave.
 *
 * @param files the CSV files, by name
 * @param tables rows in order
 */
record LedgerImage(Map<String, String> files, String tables) {

  private static final String TABLES =
      """
      SELECT 'document ' || d.document_id || ' ' || d.source_file || ' ' || d.record_no || ' '
        || d.facts || ' ' || d.words || ' ' || s.source_file
        FROM document d JOIN source s ON s.source_id = d.source_id
      UNION ALL SELECT 'fact ' || fact_id || ' ' || document_id || ' ' || evidence FROM fact
      UNION ALL SELECT 'duplicate ' || document_id || ' ' || r.source_file || ' ' || r.record_no
        || ' ' || s.source_file FROM duplicate r JOIN source s ON s.source_id = r.source_id
      UNION ALL SELECT 'problem ' || source_file || ' ' || record || ' ' || reason || ' '
        || COALESCE(record_no, -1) || skipped FROM problem
      UNION ALL SELECT 'source ' || source_file || ' ' || content_hash || ' ' || fingerprint || ' '
        || state || ' ' || limits || ' ' || records_done FROM source
      UNION ALL SELECT 'version ' || version FROM schema_version
      ORDER BY 1
      """;

  static LedgerImage of(Shell shell) throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (String name : new String[] {"facts.csv", "articles.csv", "problems.csv"}) {
      files.put(name, Files.readString(shell.out().resolve(name)));
    }
    Shell.Result tables = shell.give("sql", "--csv", TABLES);
    assertThat(tables.status()).as(tables.err()).isZero();
    return new LedgerImage(files, tables.out());
  }

  /** Every byte and row is the other's. */
  void assertIs(LedgerImage other, String how) {
    files.forEach((name, text) -> assertThat(text).as(how).isEqualTo(other.files.get(name)));
    assertThat(tables).as(how).isEqualTo(other.tables);
  }
}
