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
        .containsExactly("1", "2");
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
    ledger.database().execute("DELETE FROM schema_version WHERE version = 2");

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
