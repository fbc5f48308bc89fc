package org.newsledger.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** Makes of a ledger, whole or cut off, what the program of schema version 1 would have left. */
final class OldLedger {

  private static final List<String> BACKWARDS =
      List.of(
          "DROP VIEW article_row",
          "DROP VIEW fact_row",
          "ALTER TABLE fact ALTER COLUMN quote SET DATA TYPE CHARACTER LARGE OBJECT",
          "ALTER TABLE fact ALTER COLUMN evidence SET DATA TYPE CHARACTER LARGE OBJECT",
          "DROP TABLE duplicate",
          "DELETE FROM document WHERE source_id IN"
              + " (SELECT source_id FROM source WHERE state = 'READING')",
          "DELETE FROM document WHERE record_no > 0",
          "UPDATE source SET state = 'PENDING' WHERE state = 'READING'",
          "UPDATE source SET fingerprint = REPEAT('1', 64)",
          "ALTER TABLE source DROP CONSTRAINT source_state",
          "ALTER TABLE source ADD CONSTRAINT source_state"
              + " CHECK (state IN ('PENDING', 'DONE', 'REJECTED', 'COPY'))",
          "ALTER TABLE source DROP COLUMN records_done",
          "ALTER TABLE source DROP COLUMN limits",
          "DROP INDEX document_by_record",
          "ALTER TABLE document DROP COLUMN record_no",
          "DROP INDEX problem_by_record",
          "ALTER TABLE problem DROP COLUMN record_no",
          "ALTER TABLE problem DROP COLUMN skipped",
          "DELETE FROM schema_version WHERE version > 1");

  private OldLedger() {}

  /** Whether there are tables enough to turn back. */
  private static boolean isWhole(Connection database) throws SQLException {
    try (var versions = database.getMetaData().getTables(null, null, "SCHEMA_VERSION", null)) {
      if (!versions.next()) {
        return false;
      }
    }
    try (Statement statement = database.createStatement();
        var version = statement.executeQuery("SELECT MAX(version) FROM schema_version")) {
      version.next();
      return version.getInt(1) == 3;
    }
  }

  /** Turns a ledger back; false where there is none yet. */
  static boolean make(Path out) throws SQLException {
    if (!Files.exists(out.resolve("ledger.mv.db"))) {
      return false;
    }
    String url = "jdbc:h2:file:" + out.resolve("ledger").toAbsolutePath();
    try (Connection database = DriverManager.getConnection(url, "SA", "")) {
      if (!isWhole(database)) {
        return false;
      }
      try (Statement statement = database.createStatement()) {
        for (String sql : BACKWARDS) {
          statement.execute(sql);
        }
      }
      var script = new ClassPathResource("schema/h2/V1.sql");
      ScriptUtils.executeSqlScript(database, new EncodedResource(script, StandardCharsets.UTF_8));
      return true;
    }
  }
}
