package org.newsledger.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.newsledger.app.job.RunCounts;
import org.newsledger.app.job.RunResult;
import org.newsledger.writer.LedgerSummary;

/** What is said at the end of a run. */
final class RunReport {

  private final RunResult result;
  private final LedgerSummary ledger;
  private final Duration taken;
  private final Path out;

  RunReport(RunResult result, LedgerSummary ledger, Duration taken, Path out) {
    this.result = result;
    this.ledger = ledger;
    this.taken = taken;
    this.out = out;
  }

  List<String> lines() {
    RunCounts counts = result.counts();
    double seconds = taken.toMillis() / 1000.0;
    List<String> lines = new ArrayList<>();
    lines.add(String.format(Locale.ROOT, "Run %d %s in %.1f s.", result.run(), done(), seconds));
    lines.add("");
    lines.add(
        "  this run  %d articles read in %d files, %d files unchanged, %d rejected"
            .formatted(counts.articles(), counts.files(), counts.unchanged(), counts.rejected()));
    lines.add(
        "  ledger    %d articles, %d facts%s"
            .formatted(ledger.articles(), ledger.facts(), list(": ", ledger.factsByKind())));
    if (!ledger.eventsByType().isEmpty()) {
      lines.add("  events    " + list("", ledger.eventsByType()));
    }
    if (ledger.problems() > 0) {
      lines.add("  problems  %d, see problems.csv".formatted(ledger.problems()));
    }
    lines.add("  files     " + out.resolve("facts.csv") + ", articles.csv, problems.csv");
    return lines;
  }

  private String done() {
    return result.resumed() ? "was resumed and is done" : "is done";
  }

  private static String list(String before, Map<String, Long> counts) {
    return counts.isEmpty()
        ? ""
        : before
            + counts.entrySet().stream()
                .map(e -> e.getValue() + " " + e.getKey())
                .collect(Collectors.joining(", "));
  }
}
