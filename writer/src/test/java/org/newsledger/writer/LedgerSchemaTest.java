package org.newsledger.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

class LedgerSchemaTest {

  /** Longer than what an H2 row bears of a large object. */
  private static final String LONG = "word ".repeat(2000);

  private static final List<String> OF_VERSION_1 =
      List.of(
          "INSERT INTO schema_version (version) VALUES (1)",
          "INSERT INTO source (path, source_file, size_bytes, modified_at, checked_at,"
              + " content_hash, fingerprint, state) VALUES ('/a.txt', 'a.txt', 1,"
              + " CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, '"
              + "0".repeat(64)
              + "', 'f', 'DONE')",
          "INSERT INTO document (document_id, source_id, source_file, language, format, charset,"
              + " words, segments, segments_dropped, facts)"
              + " VALUES ('d1', 1, 'a.txt', 'en', 'text', 'UTF-8', 1, 1, 0, 0)",
          "INSERT INTO fact (fact_id, document_id, kind, status, quote, evidence, sentence_index,"
              + " char_start, char_end, segment, confidence) VALUES ('f1', 'd1', 'EVENT',"
              + " 'OCCURRED', '%1$s', '%1$s', 0, 0, 1, 'BODY', 1)".formatted(LONG),
          "INSERT INTO problem (source_id, source_file, reason) VALUES (1, 'a.txt', 'half')",
          "INSERT INTO problem (source_file, reason) VALUES ('documents.csv', 'row 1')");

  @TempDir Path folder;

  private TestLedger version1() {
    TestLedger ledger = TestLedger.bare(folder);
    var script = new ClassPathResource("schema/h2/V1.sql");
    new ResourceDatabasePopulator(false, false, StandardCharsets.UTF_8.name(), script)
        .execute(ledger.database().getDataSource());
    OF_VERSION_1.forEach(ledger.database()::execute);
    return ledger;
  }

  private static void assertIsOfNow(TestLedger ledger) {
    assertThat(ledger.strings("SELECT version FROM schema_version ORDER BY version"))
        .containsExactly("1", "2", "3");
    assertThat(ledger.strings("SELECT evidence || quote FROM fact_row"))
        .containsExactly(LONG + LONG);
    assertThat(ledger.strings("SELECT record_no FROM document")).containsExactly("0");
    assertThat(ledger.strings("SELECT record_no FROM problem ORDER BY problem_id"))
        .containsExactly("0", null);
    assertThat(ledger.strings("SELECT copies FROM article_row")).containsExactly("0");
    assertThat(ledger.now("a.txt").state()).isEqualTo(SourceState.DONE);
  }

  @Test
  void bringsAnOlderLedgerUpToDate() {
    TestLedger ledger = version1();

    ledger.schema().apply();
    ledger.schema().apply();

    assertIsOfNow(ledger);
  }

  @Test
  void goesOnWithAMigrationThatWasCutShort() {
    TestLedger ledger = version1();
    ledger.schema().apply();
    ledger.database().execute("DELETE FROM schema_version WHERE version > 1");

    ledger.schema().apply();

    assertIsOfNow(ledger);
  }

  @Test
  void refusesALedgerOfANewerProgram() {
    TestLedger ledger = TestLedger.in(folder);
    ledger.database().update("INSERT INTO schema_version (version) VALUES (99)");

    assertThatThrownBy(() -> ledger.schema().apply())
        .isInstanceOf(LedgerRequestException.class)
        .hasMessageContaining("newer Newsledger");
  }
}
