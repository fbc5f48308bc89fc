package org.newsledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of a run while it goes on, and after it was killed. */
class LiveStatusTest {

  private static final int ARTICLES = 300;

  @TempDir Path folder;

  private Shell shell;
  private Process run;

  @BeforeEach
  void runThatTakesLong() throws IOException, InterruptedException {
    shell = new Shell(folder).write("0.txt", "The army\n").write("odd.bin", "\0\1\2");
    shell.run();
    for (int i = 1; i < ARTICLES; i++) {
      shell.write(i + ".txt", "Group " + i + "\n");
    }
    run =
        shell.process(
            List.of(),
            300,
            shell.command("run", "--threads", "2", folder.resolve("in").toString()));
    await(() -> live().contains("\"phase\":\"extract\"") && live().contains("RUNNING"));
  }

  @AfterEach
  void end() throws InterruptedException {
    run.destroyForcibly().waitFor();
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    Instant end = Instant.now().plus(Duration.ofMinutes(1));
    while (!condition.getAsBoolean() && Instant.now().isBefore(end)) {
      Thread.sleep(50);
    }
    assertThat(condition.getAsBoolean()).as("came about in time").isTrue();
  }

  private String live() {
    try {
      return Files.readString(shell.out().resolve("ledger.live.json"));
    } catch (IOException notYet) {
      return "";
    }
  }

  private void showsTheRun() {
    Shell.Result status = shell.give("status");

    assertThat(status.status()).isZero();
    assertThat(status.out())
        .contains("Running  run 2, process " + run.pid() + " on ")
        .contains("Phase    extract")
        .containsPattern("Reading  [1-9]\\d* of 299 files, [1-9]\\d* articles, [\\d.]+ a second, ")
        .containsPattern("2  20.*RUNNING")
        .containsPattern("1  20.* s  COMPLETED")
        .contains("Problems 1");
    assertThat(shell.give("status", "--json").out())
        .contains("\"running\":{\"command\":\"run\",\"process_id\":" + run.pid() + ",\"host\":\"")
        .contains("\"run\":2,\"phase\":\"extract\",\"reading_since\":\"20")
        .contains("\"files_total\":299,")
        .contains("\"problem_count\":1,\"runs\":[{\"run\":2,\"started\":\"20");
    assertThat(shell.give("status", "--runs", "1").out()).doesNotContain("COMPLETED");
  }

  private void saysWhoHoldsTheLedger() {
    Shell.Result second = shell.run();

    assertThat(second.status()).isEqualTo(4);
    assertThat(second.err())
        .contains(": run 2, process " + run.pid() + " on ")
        .containsPattern("since 20\\d\\d-\\d\\d-\\d\\dT");
  }

  private void goesOnThoughItCannotTell() throws IOException, InterruptedException {
    Path part = Files.createDirectories(shell.out().resolve("ledger.live.json.part/x"));
    Thread.sleep(1500);
    Files.writeString(shell.out().resolve("ledger.live.json"), "{\"running\":{\"comm");

    assertThat(shell.run().err()).contains("Another run holds the ledger").contains("or a query");
    assertThat(shell.give("status").status()).isEqualTo(4);
    assertThat(run.isAlive()).isTrue();
    Files.delete(part);
    Files.delete(part.getParent());
    await(() -> live().contains("RUNNING"));
  }

  private void isForgottenOnceKilled() throws InterruptedException {
    run.destroyForcibly().waitFor();

    assertThat(shell.out().resolve("ledger.live.json")).exists();
    assertThat(shell.give("status").out()).contains("CUT OFF").doesNotContain("Running");
    assertThat(shell.run().out()).contains("Run 2 was resumed and is done");
    assertThat(shell.out().resolve("ledger.live.json")).doesNotExist();
    assertThat(shell.give("status").out()).containsPattern("2  20.* FAILED");
  }

  @Test
  void tellsOfARunUntilItEnds() throws IOException, InterruptedException {
    await(() -> shell.give("status").out().contains("s left"));
    showsTheRun();
    saysWhoHoldsTheLedger();
    goesOnThoughItCannotTell();
    isForgottenOnceKilled();
  }
}
