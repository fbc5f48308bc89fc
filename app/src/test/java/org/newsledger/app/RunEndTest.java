package org.newsledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsledger.app.metrics.ExpositionParser;

/** What a run leaves for those who watch it. */
class RunEndTest {

  @TempDir Path folder;

  private Shell shell;
  private Path metrics;

  @BeforeEach
  void articles() throws IOException {
    shell = new Shell(folder).write("a.txt", "The army\nThe navy\n").write("odd.bin", "\0\1\2");
    metrics = folder.resolve("newsledger.prom");
  }

  private Double metric(String name) throws IOException {
    Map<String, Double> samples = ExpositionParser.parse(Files.readString(metrics));
    return samples.get("newsledger_" + name + "{ledger=\"" + shell.out() + "\"}");
  }

  private Shell.Result run(String... more) {
    String[] options = {"--metrics-file", metrics.toString()};
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of(more));
    return shell.run(all.toArray(String[]::new));
  }

  @Test
  void leavesMetricsOfARunThatIsDone() throws IOException {
    run();

    assertThat(metric("last_run_exit_status")).isEqualTo(0);
    assertThat(metric("last_run_articles")).isEqualTo(1);
    assertThat(metric("last_run_rejected_files")).isEqualTo(1);
    assertThat(metric("articles")).isEqualTo(1);
    assertThat(metric("problems")).isEqualTo(1);
    assertThat(metric("last_success_timestamp_seconds"))
        .isEqualTo(metric("last_run_timestamp_seconds"));
    assertThat(Files.readString(metrics)).contains(",kind=\"EVENT\"} 2\n");
  }

  @Test
  void leavesMetricsOfARunThatFailed() throws IOException {
    run();
    Double success = metric("last_success_timestamp_seconds");
    Files.createDirectories(shell.out().resolve("facts.csv.part"));

    assertThat(run().status()).isEqualTo(1);

    assertThat(metric("last_run_exit_status")).isEqualTo(1);
    assertThat(metric("last_success_timestamp_seconds")).isEqualTo(success);
    assertThat(metric("last_run_timestamp_seconds")).isGreaterThan(success);
    assertThat(metric("articles")).isEqualTo(1);
  }

  @Test
  void leavesMetricsWhereTheInputsAreGone() throws IOException {
    run("--strict");
    assertThat(metric("last_run_exit_status")).isEqualTo(3);

    String[] words = {"--metrics-file", metrics.toString(), folder.resolve("gone").toString()};
    assertThat(shell.give("run", words).status()).isEqualTo(2);

    assertThat(metric("last_run_exit_status")).isEqualTo(2);
    assertThat(metric("last_success_timestamp_seconds")).isPositive();
  }

  @Test
  void isDoneThoughMetricsCannotBeWritten() throws IOException {
    metrics = folder.resolve("no/such/folder.prom");

    assertThat(run().status()).isZero();
    assertThat(Files.readString(shell.out().resolve("newsledger.log")))
        .contains("WARNING run 1 ")
        .contains("folder.prom cannot be written");
  }

  @Test
  void logsEventsWithTheRun() throws IOException {
    shell.run("--log-format", "json");

    List<String> events = Files.readAllLines(shell.out().resolve("newsledger.log"));
    assertThat(events).allMatch(event -> event.startsWith("{\"@timestamp\":\"2"));
    assertThat(events)
        .anyMatch(e -> e.contains("\"Step extract begins\"") && e.endsWith("run\":\"1\"}"))
        .anyMatch(e -> e.contains("The run ended with status 0; files read: 1, articles: 1"));
  }

  @Test
  void logsMessagesToStandardErrorToo() throws IOException {
    Files.createDirectories(shell.out().resolve("facts.csv.part"));

    Shell.Result result = shell.run("--log-file", "-", "--log-format", "json");

    assertThat(result.err().lines()).allMatch(line -> line.startsWith("{\"@timestamp\":\"2"));
    assertThat(result.err())
        .contains("\"message\":\"newsledger: the run failed: ")
        .contains("\"error.stack_trace\":");
    assertThat(shell.out().resolve("newsledger.log")).doesNotExist();
  }
}
