package org.newsledger.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.newsledger.app.job.RunCounts;
import org.newsledger.app.metrics.MetricsFile;
import org.newsledger.app.metrics.RunMetrics;
import org.newsledger.app.status.Moment;
import org.newsledger.writer.LedgerSummary;

/**
 * Leaves word of a run that has ended, whichever way: in the log, and in the file of metrics.
 *
 * @param file empty where no metrics are wanted
 * @param out names the ledger
 */
record RunEnd(Optional<Path> file, Path out, Moment started) {

  private static final Logger LOG = Logger.getLogger(RunEnd.class.getName());

  /**
   * Leaves word.
   *
   * @param summary empty where the ledger could not be asked
   */
  void tell(int exitStatus, RunCounts counts, Optional<LedgerSummary> summary) {
    RunMetrics metrics =
        new RunMetrics(
            out.toAbsolutePath().normalize().toString(),
            Instant.now(),
            started.elapsed(),
            exitStatus,
            counts.files(),
            counts.articles(),
            counts.rejected(),
            summary);
    LOG.info(
        "The run ended with status %d; files read: %d, articles: %d, inputs rejected: %d"
            .formatted(exitStatus, counts.files(), counts.articles(), counts.rejected()));
    file.ifPresent(path -> write(path, metrics));
  }

  /** What cannot be told harms no run. */
  private static void write(Path path, RunMetrics metrics) {
    int status = metrics.exitStatus();
    try {
      new MetricsFile(path)
          .write(metrics, status == ExitStatus.DONE || status == ExitStatus.REJECTED);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The metrics file " + path + " cannot be written", e);
    }
  }
}
