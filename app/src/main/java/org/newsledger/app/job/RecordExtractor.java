package org.newsledger.app.job;

import java.util.Optional;
import org.newsledger.processor.ProcessorSettings;
import org.newsledger.reader.ReadResult;
import org.newsledger.reader.SourceDocument;
import org.newsledger.writer.RecordResult;
import org.newsledger.writer.RecordResult.Outcome;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Extracts the facts of a record. The lexicons are loaded at first need. */
final class RecordExtractor implements ItemProcessor<WorkItem, RecordResult> {

  private final ProcessorSettings settings;
  private final Analyser.Loader loader;
  private Optional<Analyser> analyser = Optional.empty();

  RecordExtractor(ProcessorSettings settings, Analyser.Loader loader) {
    this.settings = settings;
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
    return analysed(((ReadResult.Document) result).document());
  }

  /** A fault in one document is that document's problem; the run goes on. */
  private Outcome analysed(SourceDocument document) {
    Analyser loaded = analyser();
    try {
      return new Outcome.Analysed(loaded.process(document));
    } catch (RuntimeException | StackOverflowError fault) {
      return new Outcome.Refused(Faults.unprocessed(document, fault));
    }
  }

  private synchronized Analyser analyser() {
    if (analyser.isEmpty()) {
      analyser = Optional.of(loader.load(settings));
    }
    return analyser.get();
  }
}
