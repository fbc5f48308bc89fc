package org.newsledger.app.metrics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * A file for the textfile collector of Prometheus' node exporter. It is replaced at once, for the
 * collector may read at any moment.
 */
public record MetricsFile(Path path) {

  private static final Logger LOG = Logger.getLogger(MetricsFile.class.getName());

  /**
   * Replaces the file. When a run was last done stands on from the former file where this one
   * failed.
   */
  public void write(RunMetrics metrics, boolean success) throws IOException {
    Optional<Double> lastSuccess =
        success ? Optional.of(RunMetrics.seconds(metrics.ended())) : formerSuccess();
    Path absolute = path.toAbsolutePath();
    // The collector reads names that end with .prom, and so not this one.
    Path part = absolute.resolveSibling(absolute.getFileName() + ".part");
    Files.writeString(part, metrics.text(lastSuccess));
    Files.move(part, absolute, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private Optional<Double> formerSuccess() {
    if (Files.notExists(path)) {
      return Optional.empty();
    }
    try (Stream<String> lines = Files.lines(path)) {
      return lines
          .filter(line -> line.startsWith(RunMetrics.LAST_SUCCESS + "{"))
          .map(line -> Double.valueOf(line.substring(line.lastIndexOf(' ') + 1)))
          .findFirst();
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, "Cannot read the former metrics in " + path, e);
      return Optional.empty();
    }
  }
}
