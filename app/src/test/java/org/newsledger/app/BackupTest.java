package org.newsledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

  private static final int ARTICLES = 60;

  private static final String TORN =
      "SELECT document_id FROM document d WHERE facts <>"
          + " (SELECT COUNT(*) FROM fact f WHERE f.document_id = d.document_id)"
          + " UNION ALL SELECT source_file FROM source s WHERE state = 'DONE'"
          + " AND NOT EXISTS (SELECT 1 FROM document d WHERE d.source_id = s.source_id)";

  @TempDir Path folder;

  private Shell shell;
  private Path zip;

  @BeforeEach
  void articles() throws IOException {
    shell = new Shell(folder);
    for (int i = 0; i < ARTICLES; i++) {
      shell.write(i + ".txt", "Group " + i + "\nThe army " + i + "\n");
    }
    zip = folder.resolve("backup.zip");
  }

  /** A ledger that the backup was unpacked into. */
  private Shell restored(String name) throws IOException {
    Shell other = shell.into(name);
    Files.createDirectories(other.out());
    try (ZipFile backup = new ZipFile(zip.toFile())) {
      for (var entry : backup.stream().toList()) {
        assertThat(entry.getName()).isEqualTo("ledger.mv.db");
        Files.copy(backup.getInputStream(entry), other.out().resolve(entry.getName()));
      }
    }
    return other;
  }

  private void assertSameCsv(Shell other, Shell undisturbed) {
    for (String csv : List.of("facts.csv", "articles.csv", "problems.csv")) {
      assertThat(other.out().resolve(csv)).hasSameBinaryContentAs(undisturbed.out().resolve(csv));
    }
  }

  @Test
  void givesTheSameExportOnceRestored() throws IOException {
    shell.write("odd.bin", "\0\1").run();

    assertThat(shell.give("backup", zip.toString()).status()).isZero();
    assertThat(shell.give("backup", zip.toString()).out()).contains("Written to " + zip);
    Shell other = restored("restored");

    assertThat(other.give("export").status()).isZero();
    assertSameCsv(other, shell);
    assertThat(other.give("status").out()).contains("COMPLETED");
    assertThat(folder.resolve("backup.zip.part")).doesNotExist();
  }

  @Test
  void replacesNothingButABackup() throws IOException {
    shell.run();
    Path facts = shell.out().resolve("facts.csv");
    byte[] before = Files.readAllBytes(facts);

    assertThat(shell.give("backup", facts.toString()).status()).isEqualTo(2);
    assertThat(shell.give("backup", folder.toString()).err()).contains("is no backup");
    assertThat(shell.give("backup", folder.resolve("no/where.zip").toString()).err())
        .contains("make it first");
    assertThat(facts).hasBinaryContent(before);
  }

  @Test
  void isWrittenByTheRunThatHoldsTheLedger() throws IOException, InterruptedException {
    shell.into("undisturbed").run();
    Process run =
        shell.process(
            List.of(),
            1000,
            shell.command("run", "--threads", "2", "--chunk", "1", folder.resolve("in") + ""));
    try {
      while (!shell.give("status").out().contains("s left")) {
        Thread.sleep(100);
      }
      backsUp(run, "first");
      refusesWhatItCannotWrite();
      backsUp(run, "second");
    } finally {
      run.destroyForcibly().waitFor();
    }
    assertThat(shell.run().status()).isZero();
    assertSameCsv(shell, shell.into("undisturbed"));
  }

  private void backsUp(Process run, String name) throws IOException {
    Shell.Result backup = shell.give("backup", zip.toString());

    assertThat(backup.status()).as(backup.err()).isZero();
    assertThat(backup.err()).contains("its holder is asked");
    assertThat(run.isAlive()).isTrue();
    try (var files = Files.list(shell.out())) {
      assertThat(files.filter(file -> file.toString().contains(".backup"))).isEmpty();
    }
    Shell other = restored(name);
    assertThat(other.give("sql", TORN).out()).contains("(0 rows)");
    assertThat(other.run().out()).contains("was resumed and is done");
    assertSameCsv(other, shell.into("undisturbed"));
  }

  private void refusesWhatItCannotWrite() throws IOException {
    Path blocked = Files.createDirectories(shell.out().resolve(".ledger.backup.part/x"));

    Shell.Result backup = shell.give("backup", zip.toString());

    assertThat(backup.status()).isEqualTo(1);
    assertThat(backup.err()).contains("The process that holds the ledger says: Cannot write");
    assertThat(shell.out().resolve(".ledger.backup-request")).doesNotExist();
    Files.delete(blocked);
    Files.delete(blocked.getParent());
  }
}
