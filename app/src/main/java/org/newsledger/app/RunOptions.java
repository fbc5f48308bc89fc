package org.newsledger.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.newsledger.app.job.RunSettings;
import org.newsledger.processor.ProcessorSettings;
import org.newsledger.reader.ReaderSettings;
import org.newsledger.writer.CsvStyle;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a run goes about it. */
final class RunOptions {

  private static final int MOST_IN_CHUNK = 1000;

  @Mixin private LedgerOptions ledger = new LedgerOptions();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles worked on at once (default: one a processor).")
  private int threads = Threads.DEFAULT;

  @Option(
      names = "--chunk",
      paramLabel = "N",
      defaultValue = "4",
      description = "Articles written in one transaction (default: ${DEFAULT-VALUE}).")
  private int chunk = 4;

  @Option(
      names = "--csv",
      paramLabel = "STYLE",
      defaultValue = "safe",
      description = {
        "safe: for spreadsheets, with a byte-order mark and an apostrophe before text that would",
        "run as a formula; raw: the values alone (default: ${DEFAULT-VALUE})."
      })
  private CsvStyle csv = CsvStyle.SAFE;

  @Option(
      names = "--strict",
      fallbackValue = "true",
      description = "End with status 3 where inputs were rejected.")
  private boolean strict;

  @Option(
      names = "--max-seconds",
      paramLabel = "N",
      defaultValue = "600",
      description = "Seconds for one article (default: ${DEFAULT-VALUE}).")
  private int maxSeconds = 600;

  @Option(
      names = "--metrics-file",
      paramLabel = "FILE",
      description = {
        "Leave metrics in FILE when the run ends, whichever way: for the textfile collector of",
        "Prometheus' node exporter, which reads names that end with .prom."
      })
  private Optional<Path> metricsFile = Optional.empty();

  @Mixin private LogOptions log = new LogOptions();

  private Duration longest() {
    if (maxSeconds < 1) {
      throw new NewsledgerException(
          ExitStatus.USAGE, "--max-seconds is " + maxSeconds + "; give a number from 1");
    }
    return Duration.ofSeconds(maxSeconds);
  }

  LedgerOptions ledger() {
    return ledger;
  }

  LogOptions log() {
    return log;
  }

  Optional<Path> metricsFile() {
    return metricsFile;
  }

  int threads() {
    return Threads.checked(threads);
  }

  boolean isStrict() {
    return strict;
  }

  RunSettings settings(List<Path> inputs, ReaderSettings reader, ProcessorSettings processor) {
    if (chunk < 1 || chunk > MOST_IN_CHUNK) {
      throw new NewsledgerException(
          ExitStatus.USAGE, "--chunk is " + chunk + "; give a number from 1 to " + MOST_IN_CHUNK);
    }
    return new RunSettings(
        inputs, ledger.out(), threads(), chunk, longest(), reader, processor, csv);
  }
}
