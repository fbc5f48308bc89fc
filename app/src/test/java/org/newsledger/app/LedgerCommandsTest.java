package org.newsledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerCommandsTest {

  @TempDir Path folder;

  private Shell shell;

  @BeforeEach
  void oneRun() throws IOException {
    shell = new Shell(folder).write("a.txt", "The army\n=1+1\n").write("odd.xyz", "\0\1\2\3");
    shell.run();
  }

  @Test
  void printsTheAnswerAsATable() {
    assertThat(shell.give("sql", "SELECT actor, count_min FROM fact_row ORDER BY fact_id").out())
        .isEqualToNormalizingNewlines(
            """
            actor     count_min
            --------  ---------
            The army          3
            =1+1              3
            (2 rows)
            """);
  }

  @Test
  void printsTheAnswerAsCsv() {
    assertThat(shell.give("sql", "--csv", "SELECT actor, latitude FROM fact_row").out())
        .isEqualTo("actor,latitude\nThe army,-3.5\n=1+1,-3.5\n");
  }

  @Test
  void changesNothingByQuery() {
    for (String statement :
        new String[] {
          "DELETE FROM source",
          "SELECT 1; DELETE FROM source",
          "DROP TABLE fact",
          "SELECT * FROM FINAL TABLE (INSERT INTO schema_version (version) VALUES (9))",
          "SELECT FILE_WRITE('x', '" + folder.resolve("x") + "')",
          "SELECT CSVWRITE('" + folder.resolve("x") + "', 'SELECT 1')",
          "SELECT FILE_READ('" + shell.input("a.txt") + "')",
          "SHUTDOWN",
          "nonsense"
        }) {
      assertThat(shell.give("sql", statement).status()).as(statement).isEqualTo(2);
    }
    assertThat(folder.resolve("x")).doesNotExist();
    assertThat(shell.give("sql", "--csv", "SELECT COUNT(*) AS n FROM source").out())
        .isEqualTo("n\n2\n");
  }

  @Test
  void showsRunsAndProblems() {
    assertThat(shell.give("status").out())
        .contains("COMPLETED")
        .contains("Articles 1")
        .contains("Problems 1")
        .contains("odd.xyz: ");
  }

  @Test
  void showsTheStatusToMachines() {
    assertThat(shell.give("status", "--json").out())
        .contains("\"articles\":1,\"pending\":0,\"facts\":{\"EVENT\":2},\"events\":{\"ASSAULT\":2}")
        .contains("\"run\":1,")
        .contains("\"problems\":[{\"source_file\":\"odd.xyz\"");
  }

  @Test
  void writesTheCsvOnceMore() throws IOException {
    byte[] facts = Files.readAllBytes(shell.out().resolve("facts.csv"));
    Files.delete(shell.out().resolve("facts.csv"));

    assertThat(shell.give("export").status()).isZero();
    assertThat(shell.out().resolve("facts.csv")).hasBinaryContent(facts);

    shell.give("export", "--csv", "raw");
    assertThat(shell.column("facts.csv", "actor")).contains("=1+1");
  }

  @Test
  void forgetsOldRunsAndKeepsTheFacts() throws IOException {
    shell.run();
    shell.run();

    assertThat(shell.give("purge", "--keep", "1").out()).contains("Runs deleted: 2");
    for (String of :
        new String[] {
          "job_instance",
          "job_execution",
          "job_execution_context",
          "step_execution WHERE step_name = 'export'"
        }) {
      assertThat(shell.give("sql", "--csv", "SELECT COUNT(*) AS n FROM batch_" + of).out())
          .as(of)
          .isEqualTo("n\n1\n");
    }
    assertThat(shell.give("status").out()).containsPattern(" 3  20").doesNotContain(" 2  20");
    assertThat(shell.run().out()).contains("Run 4 is done");
    assertThat(shell.rows("facts.csv")).hasSize(2);
  }

  @Test
  void forgetsNothingThatIsUnfinished() throws IOException {
    Path blocked = Files.createDirectories(shell.out().resolve("facts.csv.part"));
    shell.write("b.txt", "The navy\n").run();
    Files.delete(blocked);

    assertThat(shell.give("purge", "--keep", "1").out()).contains("Runs deleted: 1");
    assertThat(shell.give("purge", "--keep", "0").status()).isEqualTo(2);

    assertThat(shell.run().out()).contains("Run 2 was resumed and is done");
  }

  @Test
  void restartsNothingThatIsDone() {
    assertThat(shell.give("restart").status()).isEqualTo(2);
    assertThat(shell.give("restart", "1").err()).contains("Run 1 is COMPLETED");
    assertThat(shell.give("restart", "7").err()).contains("There is no run 7");
  }

  @Test
  void restartsAFailedRunWithItsOwnInputs() throws IOException {
    Path blocked = Files.createDirectories(shell.out().resolve("facts.csv.part"));
    shell.write("b.txt", "The navy\n").run("--csv", "raw");
    Files.delete(blocked);

    Shell.Result result = shell.give("restart", "2");

    assertThat(result.status()).isZero();
    assertThat(shell.column("facts.csv", "actor")).containsExactly("The army", "=1+1", "The navy");
  }

  @Test
  void saysThatThereIsNoLedger() {
    String nowhere = folder.resolve("nowhere").toString();
    for (String command : new String[] {"status", "export", "purge", "restart"}) {
      Shell.Result result = Shell.give(s -> new LineAnalyser(0), command, "-o", nowhere);
      assertThat(result.status()).as(command).isEqualTo(2);
      assertThat(result.err()).contains("There is no ledger in " + nowhere);
    }
    assertThat(folder.resolve("nowhere")).doesNotExist();
  }

  @Test
  void showsHelpForEveryCommand() {
    assertThat(Shell.give(s -> new LineAnalyser(0)).out())
        .contains("Commands:")
        .contains("inspect");
    for (String command :
        new String[] {
          "run", "schedule", "status", "restart", "export", "inspect", "sql", "purge", "backup"
        }) {
      Shell.Result result = Shell.give(s -> new LineAnalyser(0), command, "--help");
      assertThat(result.status()).as(command).isZero();
      assertThat(result.out()).contains("Usage: newsledger " + command);
    }
  }
}
