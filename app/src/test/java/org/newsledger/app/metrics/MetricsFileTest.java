package org.newsledger.app.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsledger.writer.LedgerSummary;

class MetricsFileTest {

  private static final Instant START = Instant.parse("2020-05-01T10:00:00Z");
  private static final String LABEL = "{ledger=\"/a \\\"b\\\" \\\\c\"}";

  @TempDir Path folder;

  private Path file;

  @BeforeEach
  void path() {
    file = folder.resolve("newsledger.prom");
  }

  private static RunMetrics metrics(int status, int second, Optional<LedgerSummary> summary) {
    return new RunMetrics(
        "/a \"b\" \\c",
        START.plusSeconds(second),
        Duration.ofSeconds(second),
        status,
        2,
        3,
        1,
        summary);
  }

  private Map<String, Double> read() throws IOException {
    return ExpositionParser.parse(Files.readString(file));
  }

  @Test
  void writesTheWholeInPrometheusTextFormat() throws IOException {
    Map<String, Long> kinds = new LinkedHashMap<>();
    kinds.put("EVENT", 5L);
    kinds.put("FIGURE", 1L);
    var summary = new LedgerSummary(20_000_000, kinds, Map.of(), 4, 0);

    new MetricsFile(file).write(metrics(0, 90, Optional.of(summary)), true);

    assertThat(read())
        .containsEntry("newsledger_last_run_timestamp_seconds" + LABEL, 1588327290.0)
        .containsEntry("newsledger_last_success_timestamp_seconds" + LABEL, 1588327290.0)
        .containsEntry("newsledger_last_run_duration_seconds" + LABEL, 90.0)
        .containsEntry("newsledger_last_run_exit_status" + LABEL, 0.0)
        .containsEntry("newsledger_last_run_articles" + LABEL, 3.0)
        .containsEntry("newsledger_articles" + LABEL, 20_000_000.0)
        .containsEntry("newsledger_facts" + LABEL.replace("}", ",kind=\"FIGURE\"}"), 1.0)
        .containsEntry("newsledger_problems" + LABEL, 4.0)
        .hasSize(12);
    assertThat(folder.resolve("newsledger.prom.part")).doesNotExist();
  }

  @Test
  void keepsTheTimeOfTheLastSuccessWhenARunFails() throws IOException {
    new MetricsFile(file).write(metrics(0, 1, Optional.empty()), true);
    new MetricsFile(file).write(metrics(1, 60, Optional.empty()), false);
    new MetricsFile(file).write(metrics(143, 120, Optional.empty()), false);

    assertThat(read())
        .containsEntry("newsledger_last_run_timestamp_seconds" + LABEL, 1588327320.0)
        .containsEntry("newsledger_last_run_exit_status" + LABEL, 143.0)
        .containsEntry("newsledger_last_success_timestamp_seconds" + LABEL, 1588327201.0);
  }

  @Test
  void tellsNoSuccessWhereThereWasNone() throws IOException {
    Files.writeString(file, "newsledger_last_success_timestamp_seconds{} odd\n");

    new MetricsFile(file).write(metrics(2, 0, Optional.empty()), false);

    assertThat(read()).hasSize(6).doesNotContainKey(RunMetrics.LAST_SUCCESS + LABEL);
  }
}
