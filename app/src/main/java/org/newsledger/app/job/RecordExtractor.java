package org.newsledger.app.job;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsledger.processor.ProcessorSettings;
import org.newsledger.reader.ReadResult;
import org.newsledger.writer.RecordResult;
import org.newsledger.writer.RecordResult.Outcome;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Extracts the facts of a record. The lexicons are loaded at first need. */
final class RecordExtractor implements ItemProcessor<WorkItem, RecordResult> {

  private final ProcessorSettings settings;
  private final Analyser.Loader loader;
  private final Duration longest;
  private final int threads;
  private Optional<BoundedAnalyser> analyser = Optional.empty();
  private boolean isTakenUp;

  RecordExtractor(RunSettings settings, Analyser.Loader loader) {
    this.settings = settings.processor();
    this.longest = settings.longest();
    this.loader = loader;
    this.threads = settings.threads();
  }

  /**
   * Whether articles whose analysis does not end take up as many processors as work on the others.
   * Nothing more is read then, nor is this undone: the next run's process is rid of them.
   */
  synchronized boolean isTakenUp() {
    isTakenUp = isTakenUp || analyser.filter(BoundedAnalyser::isTakenUp).isPresent();
    return isTakenUp;
  }

  /** No result where the record is left to the next run. */
  @Override
  public @Nullable RecordResult process(WorkItem item) {
    if (isTakenUp()) {
      return null;
    }
    Outcome outcome = item.result().map(this::outcome).orElseGet(Outcome.Nothing::new);
    return new RecordResult(item.source(), item.number(), item.isLast(), outcome);
  }

  private Outcome outcome(ReadResult result) {
    if (result instanceof ReadResult.Rejected rejected) {
      return new Outcome.Refused(rejected.problem());
    }
    if (result instanceof ReadResult.Skipped skipped) {
      return new Outcome.Skipped(skipped.problem());
    }
    return analyser().analyse(((ReadResult.Document) result).document());
  }

  private synchronized BoundedAnalyser analyser() {
    if (analyser.isEmpty()) {
      analyser =
          Optional.of(new BoundedAnalyser(loader.load(settings), longest, Math.max(2, threads)));
    }
    return analyser.get();
  }
}
