package org.newsledger.app.job;

import java.time.Duration;
import java.util.Optional;
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
  private Optional<BoundedAnalyser> analyser = Optional.empty();

  RecordExtractor(RunSettings settings, Analyser.Loader loader) {
    this.settings = settings.processor();
    this.longest = settings.longest();
    this.loader = loader;
  }

  @Override
  public RecordResult process(WorkItem item) {
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
      analyser = Optional.of(new BoundedAnalyser(loader.load(settings), longest));
    }
    return analyser.get();
  }
}
