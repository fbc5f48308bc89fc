package org.newsledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in a process of its own, which is killed, stopped, or in another's way. */
class ProcessTest {

  private static final int ARTICLES = 60;
  private static final Duration LONGEST = Duration.ofMinutes(2);

  @TempDir Path folder;

  private Shell shell;
  private Path undisturbed;
  private String[] command;

  @BeforeEach
  void manyArticles() throws IOException {
    shell = new Shell(folder);
    for (int i = 0; i < ARTICLES; i++) {
      shell.write(i + ".txt", "Group " + i + "\nKİEV ılık " + i + "\n");
    }
    undisturbed = shell.into("undisturbed").out();
    shell.into("undisturbed").run();
    command =
        shell.command("run", "--threads", "2", "--chunk", "2", folder.resolve("in").toString());
  }

  private void assertSameCsv() {
    for (String file : new String[] {"facts.csv", "articles.csv", "problems.csv"}) {
      assertThat(shell.out().resolve(file)).hasSameBinaryContentAs(undisturbed.resolve(file));
    }
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    Instant end = Instant.now().plus(LONGEST);
    while (!condition.getAsBoolean() && Instant.now().isBefore(end)) {
      Thread.sleep(20);
    }
    assertThat(condition.getAsBoolean()).as("came about in time").isTrue();
  }

  /** Chunks are of two and two threads work, so that eight of them are in the ledger by then. */
  private boolean isExtracting() {
    return processLog().contains("article 13\n");
  }

  private String processLog() {
    try {
      return Files.readString(folder.resolve("process.log"));
    } catch (IOException notYet) {
      return "";
    }
  }

  private Process startExtracting() throws IOException, InterruptedException {
    Process process = shell.process(List.of(), 100, command);
    await(this::isExtracting);
    return process;
  }

  private long done() {
    String out =
        shell.give("sql", "--csv", "SELECT COUNT(*) FROM source WHERE state = 'DONE'").out();
    return Long.parseLong(out.lines().toList().get(1));
  }

  @Test
  void finishesAfterKillWhatWasBegun() throws IOException, InterruptedException {
    Process process = startExtracting();
    process.destroyForcibly().waitFor();

    assertThat(done()).isBetween(1L, ARTICLES - 1L);
    assertThat(shell.give("status").out()).contains("CUT OFF");
    assertThat(shell.out().resolve("facts.csv")).doesNotExist();

    Shell.Result resumed = shell.give("run", "--chunk", "2", folder.resolve("in").toString());

    assertThat(resumed.status()).isZero();
    assertThat(resumed.out()).contains("Run 1 was resumed and is done");
    assertSameCsv();
  }

  @Test
  void readsTheRestThoughTheNextRunHasOtherInputs() throws IOException, InterruptedException {
    Process process = startExtracting();
    process.destroyForcibly().waitFor();
    Path other = Files.createDirectories(folder.resolve("other"));

    Shell.Result next = shell.give("run", other.toString());

    assertThat(next.out()).contains("Run 2 is done");
    assertSameCsv();
  }

  @Test
  void stopsOnSigtermAndGoesOnLater() throws IOException, InterruptedException {
    Process process = startExtracting();
    process.destroy();

    assertThat(process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(143);
    assertThat(shell.give("status").out()).contains("STOPPED");
    assertThat(done()).isLessThan(ARTICLES);
    assertThat(shell.give("restart").status()).isZero();
    assertSameCsv();
  }

  @Test
  void leavesArticlesThatTakeLongToTheNextRun() throws IOException, InterruptedException {
    Process process = shell.process(List.of(), 60_000, command);
    await(() -> processLog().contains("article 2\n"));
    Instant stopped = Instant.now();
    process.destroy();

    assertThat(process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(Duration.between(stopped, Instant.now())).isLessThan(Duration.ofSeconds(20));
    assertThat(shell.give("status").out()).contains("STOPPED");
    assertThat(shell.run().status()).isZero();
    assertSameCsv();
  }

  @Test
  void stopsWhileItLoadsTheLexicons() throws IOException, InterruptedException {
    Process process = shell.process(LoadingNewsledger.class, List.of(), List.of(), command);
    await(() -> processLog().contains("loading\n"));
    process.destroy();

    assertThat(process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(143);
    assertThat(processLog()).contains("Stopped after 0 of 60 files").doesNotContain("takes long");
    assertThat(shell.give("status").out()).contains("STOPPED");
  }

  @Test
  void endsAtOnceOnASecondSignal() throws IOException, InterruptedException {
    Process process = shell.process(List.of(), 60_000, command);
    await(() -> processLog().contains("article 2\n"));
    process.destroy();
    await(() -> processLog().contains("Stopping after"));
    Instant second = Instant.now();
    process.destroy();

    assertThat(process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(Duration.between(second, Instant.now())).isLessThan(Duration.ofSeconds(15));
    assertThat(process.exitValue()).isEqualTo(143);
    assertThat(shell.run().status()).isZero();
    assertSameCsv();
  }

  @Test
  void endsWithFourWhileAnotherRunHoldsTheLedger() throws IOException, InterruptedException {
    Process process = shell.process(List.of(), 60_000, command);
    await(() -> processLog().contains("article 2\n"));
    try {
      assertThat(shell.run().status()).isEqualTo(4);
      for (String name : new String[] {"export", "purge", "restart"}) {
        Shell.Result result = shell.give(name);
        assertThat(result.status()).as(name).isEqualTo(4);
        assertThat(result.err()).contains("Another run holds the ledger");
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  @Test
  void writesTheSameBytesUnderATurkishLocale() throws IOException, InterruptedException {
    List<String> turkish =
        List.of("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-9");
    Process process = shell.process(turkish, 0, command);

    assertThat(process.waitFor()).isZero();
    assertSameCsv();
  }

  /** All articles in one archive, and a ledger for them. */
  private void archive() throws IOException {
    Map<String, String> articles = new LinkedHashMap<>();
    for (int i = 0; i < ARTICLES; i++) {
      articles.put(i + ".txt", Files.readString(shell.input(i + ".txt")));
      Files.delete(shell.input(i + ".txt"));
    }
    shell.zip("all.zip", articles);
    undisturbed = shell.into("undisturbed2").out();
    shell.into("undisturbed2").run();
  }

  @Test
  void goesOnWithinAnArchiveAfterKill() throws IOException, InterruptedException {
    archive();
    startExtracting().destroyForcibly().waitFor();
    String read = "SELECT state || ' ' || CASE WHEN records_done >= 6 THEN 'some' END FROM source";
    assertThat(shell.give("sql", "--csv", read).out()).contains("READING some");

    Shell.Result resumed = shell.give("run", folder.resolve("in").toString());

    assertThat(resumed.out()).contains("Run 1 was resumed and is done");
    Matcher articles = Pattern.compile("(\\d+) articles read").matcher(resumed.out());
    assertThat(articles.find()).isTrue();
    assertThat(Integer.parseInt(articles.group(1))).isBetween(1, ARTICLES - 6);
    assertSameCsv();
  }

  @Test
  void readsAnArchiveAnewThatWasChangedAfterKill() throws IOException, InterruptedException {
    archive();
    startExtracting().destroyForcibly().waitFor();
    shell.zip("all.zip", Map.of("new.txt", "The navy\n"));

    shell.give("run", folder.resolve("in").toString());

    assertThat(shell.column("facts.csv", "evidence")).containsExactly("The navy");
    assertThat(shell.column("articles.csv", "source_file")).containsExactly("all.zip#new.txt");
  }
}
