package org.newsledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduleTest {

  private static final Duration LONGEST = Duration.ofMinutes(2);

  @TempDir Path folder;

  private Shell shell;

  @BeforeEach
  void articles() throws IOException {
    shell = new Shell(folder).write("a.txt", "The army\n").write("odd.bin", "\0\1\2");
  }

  private Process schedule(long millis, String... more) throws IOException {
    return scheduleAt("* * * * * *", millis, more);
  }

  private Process scheduleAt(String cron, long millis, String... more) throws IOException {
    String[] command =
        shell.command(
            "schedule",
            "--cron",
            cron,
            "--zone=UTC",
            "--threads=2",
            "--chunk",
            "1",
            folder.resolve("in").toString());
    String[] all = new String[command.length + more.length];
    System.arraycopy(command, 0, all, 0, command.length);
    System.arraycopy(more, 0, all, command.length, more.length);
    return shell.process(List.of("-XX:TieredStopAtLevel=1"), millis, all);
  }

  private String log() {
    try {
      return Files.readString(folder.resolve("process.log"));
    } catch (IOException notYet) {
      return "";
    }
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    Instant end = Instant.now().plus(LONGEST);
    while (!condition.getAsBoolean() && Instant.now().isBefore(end)) {
      Thread.sleep(20);
    }
    assertThat(condition.getAsBoolean()).as("came about in time").isTrue();
  }

  private boolean hasTwice(String text) {
    return log().indexOf(text) != log().lastIndexOf(text);
  }

  @Test
  void runsAgainWhateverBecomesOfARun() throws IOException, InterruptedException {
    Path blocked = Files.createDirectories(shell.out().resolve("facts.csv.part"));
    Process schedule = schedule(0, "--strict");
    await(() -> log().contains("The run ended with status 1 (failed, the next run goes on)"));
    Files.delete(blocked);

    await(() -> hasTwice("The run ended with status 3 (done, but inputs were rejected) after "));
    schedule.destroy();

    assertThat(schedule.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(schedule.exitValue()).isEqualTo(143);
    assertThat(log())
        .containsPattern(
            "Z INFO newsledger: Next run at 20\\d\\d-\\d\\d-\\d\\dT.*Z \\(in \\d+ s\\)")
        .contains("Times left out, as the run was going on: ")
        .contains("Stopped");
    assertThat(shell.column("facts.csv", "actor")).containsExactly("The army");
  }

  private void assertStops(Process schedule, String signal, int status)
      throws IOException, InterruptedException {
    Instant stopped = Instant.now();
    new ProcessBuilder("kill", "-" + signal, Long.toString(schedule.pid())).start().waitFor();
    assertThat(schedule.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(schedule.exitValue()).isEqualTo(status);
    assertThat(Duration.between(stopped, Instant.now())).isLessThan(Duration.ofSeconds(20));
  }

  @Test
  void stopsWhileItWaits() throws IOException, InterruptedException {
    Process schedule = scheduleAt("0 0 0 29 2 *", 0);
    await(() -> log().contains("Next run at "));

    assertStops(schedule, "TERM", 143);
    assertThat(shell.out().resolve("ledger.mv.db")).doesNotExist();
  }

  @Test
  void stopsWithinItsJitter() throws IOException, InterruptedException {
    Process schedule = schedule(0, "--jitter", "86400");
    await(() -> log().contains("Next run at "));

    assertStops(schedule, "TERM", 143);
    assertThat(shell.out().resolve("ledger.mv.db")).doesNotExist();
  }

  @Test
  void stopsThoughAnArticleTakesLongAndAtOnceOnASecondSignal()
      throws IOException, InterruptedException {
    Process schedule = schedule(60_000);
    await(() -> log().contains("article 1\n"));
    schedule.destroy();
    await(() -> log().contains("The schedule is stopped"));

    assertStops(schedule, "TERM", 143);
    await(() -> log().contains(" of 2 files. The same command goes on"));
  }

  @Test
  void stopsTheRunCleanlyWithIt() throws IOException, InterruptedException {
    for (int i = 0; i < 200; i++) {
      shell.write(i + ".txt", "Group " + i + "\n");
    }
    Process schedule = schedule(300);
    await(() -> log().contains("article 3\n"));
    Instant stopped = Instant.now();
    schedule.destroy();

    assertThat(schedule.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(Duration.between(stopped, Instant.now())).isLessThan(Duration.ofSeconds(20));
    assertThat(schedule.exitValue()).isEqualTo(143);
    assertThat(shell.give("status").out()).contains("STOPPED");
    assertThat(log()).containsPattern("Stopped after \\d+ of 202 files");
  }

  @Test
  void leavesNoRunBehindWhenItIsKilled() throws IOException, InterruptedException {
    for (int i = 0; i < 200; i++) {
      shell.write(i + ".txt", "Group " + i + "\n");
    }
    Process schedule = schedule(300);
    await(() -> log().contains("article 3\n"));
    schedule.destroyForcibly().waitFor();

    await(() -> log().contains("Stopped after "));
    await(() -> shell.give("status").out().contains("STOPPED"));
  }

  @Test
  void refusesWhatNoRunCouldBe() {
    for (String[] wrong :
        new String[][] {
          {"--cron", "*/15 * * * *"},
          {"--cron", "0 0 0 30 2 *"},
          {"--cron", "@hourly", "--zone", "Nowhere/City"},
          {"--cron", "@hourly", "--jitter", "-1"},
          {"--cron", "@hourly", "--threads", "0"},
          {"--cron", "@hourly", "--colour"},
          {}
        }) {
      Shell.Result result = shell.give("schedule", wrong);
      assertThat(result.status()).as(String.join(" ", wrong) + result.err()).isEqualTo(2);
    }
  }
}
