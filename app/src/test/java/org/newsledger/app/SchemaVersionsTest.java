package org.newsledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ledgers of an older and of a newer program. */
class SchemaVersionsTest {

  private static final String VERSION = "SELECT MAX(version) AS v FROM schema_version";

  @TempDir Path folder;

  private Shell shell;

  @BeforeEach
  void ledger() throws IOException {
    shell = new Shell(folder).write("a.txt", "The army\n").write("odd.bin", "\0\1\2");
    shell.run();
  }

  private void execute(String sql) throws SQLException {
    String url = "jdbc:h2:file:" + shell.out().resolve("ledger");
    try (Connection ledger = DriverManager.getConnection(url, "SA", "")) {
      ledger.createStatement().execute(sql);
    }
  }

  @Test
  void asksAnOlderLedgerAsItIs() throws SQLException {
    assertThat(OldLedger.make(shell.out())).isTrue();

    assertThat(shell.give("status").out())
        .contains("COMPLETED")
        .contains("Articles 1")
        .contains("odd.bin: ");
    assertThat(shell.give("status", "--json").out()).contains("\"articles\":1,\"pending\":0");
    assertThat(shell.give("sql", "--csv", "SELECT actor FROM fact_row").out())
        .isEqualTo("actor\nThe army\n");
    assertThat(shell.give("sql", "--csv", VERSION).out()).isEqualTo("v\n1\n");
  }

  @Test
  void bringsAnOlderLedgerUpToDateWhenItIsWritten() throws IOException, SQLException {
    byte[] facts = Files.readAllBytes(shell.out().resolve("facts.csv"));
    assertThat(OldLedger.make(shell.out())).isTrue();

    assertThat(shell.give("export").status()).isZero();
    assertThat(shell.out().resolve("facts.csv")).hasBinaryContent(facts);
    assertThat(shell.give("sql", "--csv", VERSION).out()).isEqualTo("v\n3\n");

    assertThat(OldLedger.make(shell.out())).isTrue();
    assertThat(shell.run().status()).isZero();
    assertThat(shell.out().resolve("facts.csv")).hasBinaryContent(facts);
    assertThat(shell.give("sql", "--csv", VERSION).out()).isEqualTo("v\n3\n");
  }

  @Test
  void backsUpAnOlderLedgerAsItIs() throws IOException, SQLException {
    assertThat(OldLedger.make(shell.out())).isTrue();
    Path zip = folder.resolve("old.zip");

    assertThat(shell.give("backup", zip.toString()).status()).isZero();

    Shell restored = shell.into("restored");
    Files.createDirectories(restored.out());
    try (ZipFile backup = new ZipFile(zip.toFile())) {
      Files.copy(
          backup.getInputStream(backup.getEntry("ledger.mv.db")),
          restored.out().resolve("ledger.mv.db"));
    }
    assertThat(restored.give("sql", "--csv", VERSION).out()).isEqualTo("v\n1\n");
    assertThat(shell.give("sql", "--csv", VERSION).out()).isEqualTo("v\n1\n");
  }

  @Test
  void refusesALedgerOfANewerProgram() throws SQLException {
    execute("INSERT INTO schema_version (version) VALUES (99)");

    for (List<String> command :
        List.of(
            List.of("status"),
            List.of("sql", VERSION),
            List.of("export"),
            List.of("purge"),
            List.of("restart"),
            List.of("run", folder.resolve("in").toString()))) {
      String[] options = command.subList(1, command.size()).toArray(String[]::new);
      Shell.Result result = shell.give(command.get(0), options);
      assertThat(result.status()).as(command + result.err()).isEqualTo(2);
      assertThat(result.err()).contains("The ledger has version 99").contains("newer Newsledger");
    }
  }
}
