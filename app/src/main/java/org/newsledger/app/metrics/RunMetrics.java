package org.newsledger.app.metrics;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.newsledger.writer.LedgerSummary;

/**
 * What is told of a run that has ended.
 *
 * @param ledger names the ledger, so that the metrics of several can be told apart
 * @param files that the run read, but for those it rejected
 * @param summary empty where the ledger could not be asked
 */
public record RunMetrics(
    String ledger,
    Instant ended,
    Duration taken,
    int exitStatus,
    int files,
    int articles,
    int rejected,
    Optional<LedgerSummary> summary) {

  static final String LAST_SUCCESS = "newsledger_last_success_timestamp_seconds";

  /**
   * The text.
   *
   * @param lastSuccess seconds since 1970, this run's end or that of an earlier one
   */
  String text(Optional<Double> lastSuccess) {
    Exposition text =
        new Exposition(Map.of("ledger", ledger))
            .gauge(
                "newsledger_last_run_timestamp_seconds",
                "When the last run ended, in seconds since 1970.",
                seconds(ended))
            .gauge(
                "newsledger_last_run_duration_seconds",
                "How long the last run took.",
                taken.toMillis() / 1000.0)
            .gauge(
                "newsledger_last_run_exit_status",
                "Exit status of the last run: 0 done, 1 failed, 2 bad usage, 3 inputs rejected,"
                    + " 143 stopped.",
                exitStatus)
            .gauge("newsledger_last_run_files", "Files that the last run read.", files)
            .gauge("newsledger_last_run_articles", "Articles that the last run read.", articles)
            .gauge(
                "newsledger_last_run_rejected_files",
                "Inputs without an article, those that earlier runs rejected among them.",
                rejected);
    lastSuccess.ifPresent(
        time -> text.gauge(LAST_SUCCESS, "When a run was last done, in seconds since 1970.", time));
    summary.ifPresent(ledgerNow -> add(text, ledgerNow));
    return text.toString();
  }

  private static void add(Exposition text, LedgerSummary ledger) {
    text.gauge("newsledger_articles", "Articles in the ledger.", (double) ledger.articles());
    text.gauge("newsledger_facts", "Facts in the ledger, by kind.");
    ledger
        .factsByKind()
        .forEach((kind, count) -> text.sample("newsledger_facts", Map.of("kind", kind), count));
    text.gauge("newsledger_problems", "Rows of problems.csv.", (double) ledger.problems());
    text.gauge("newsledger_pending_files", "Files still to be read.", (double) ledger.pending());
  }

  static double seconds(Instant time) {
    return time.toEpochMilli() / 1000.0;
  }
}
