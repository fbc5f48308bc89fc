package org.newsledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {

  @TempDir Path folder;

  private Shell shell;

  @BeforeEach
  void home() throws IOException {
    shell = new Shell(folder).write("a.txt", "-The army\n").write("odd.xyz", "\0\1\2\3");
    System.setProperty("newsledger.home", folder.toString());
  }

  @AfterEach
  void nothingSet() {
    System.clearProperty("newsledger.home");
    System.clearProperty("newsledger.csv");
  }

  private void configure(String... lines) throws IOException {
    Files.writeString(folder.resolve("application.yml"), String.join("\n", lines));
  }

  private Shell.Result run(String... options) {
    return Shell.give(settings -> new LineAnalyser(0), options);
  }

  @Test
  void takesOptionsAndInputsFromTheFile() throws IOException {
    configure(
        "newsledger:",
        "  out: " + shell.out(),
        "  inputs: [" + folder.resolve("in") + "]",
        "  csv: raw",
        "  strict: true");

    assertThat(run("run").status()).isEqualTo(3);
    assertThat(shell.column("facts.csv", "actor")).containsExactly("-The army");
    assertThat(run("run", "--strict").status()).isEqualTo(3);
    assertThat(run("sql", "SELECT COUNT(*) FROM fact").out()).contains("(1 row)");
  }

  @Test
  void prefersTheCommandLineToThePropertyToTheFile() throws IOException {
    configure("newsledger.csv: odd");
    assertThat(shell.run().status()).isEqualTo(2);

    System.setProperty("newsledger.csv", "raw");
    assertThat(shell.run().status()).isZero();
    assertThat(shell.column("facts.csv", "actor")).containsExactly("-The army");

    shell.run("--csv", "safe");
    assertThat(shell.column("facts.csv", "actor")).containsExactly("'-The army");
  }

  @Test
  void refusesKeysThatAreNoOption() throws IOException {
    configure("newsledger:", "  thread: 4", "  inputs: [a, b]");

    Shell.Result result = shell.run();

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("[newsledger.thread]");
  }

  @Test
  void readsTheSeedsWhereNoInputIsNamed() throws IOException {
    Files.createDirectories(folder.resolve("seeds"));
    Files.writeString(folder.resolve("seeds/s.txt"), "The navy\n");

    shell.give("run");

    assertThat(shell.column("facts.csv", "actor")).containsExactly("The navy");
  }
}
