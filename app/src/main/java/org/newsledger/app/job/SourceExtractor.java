package org.newsledger.app.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsledger.processor.Analysis;
import org.newsledger.processor.ProcessorSettings;
import org.newsledger.reader.DocumentReader;
import org.newsledger.reader.Problem;
import org.newsledger.reader.ReadResult;
import org.newsledger.reader.SourceDocument;
import org.newsledger.writer.SourceResult;
import org.newsledger.writer.SourceRow;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Reads a file's documents and extracts their facts. The lexicons are loaded at first need. */
final class SourceExtractor implements ItemProcessor<SourceRow, SourceResult> {

  private final DocumentReader reader;
  private final ProcessorSettings settings;
  private final Analyser.Loader loader;
  private Optional<Analyser> analyser = Optional.empty();

  SourceExtractor(RunSettings settings, Analyser.Loader loader) {
    this.reader = new DocumentReader(settings.reader());
    this.settings = settings.processor();
    this.loader = loader;
  }

  @Override
  public SourceResult process(SourceRow source) {
    Analyser loaded = analyser();
    List<Analysis> analyses = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    try (Stream<ReadResult> results = reader.read(source.file())) {
      results.forEach(result -> process(loaded, result, analyses, problems));
    }
    return new SourceResult(source, analyses, problems);
  }

  private synchronized Analyser analyser() {
    if (analyser.isEmpty()) {
      analyser = Optional.of(loader.load(settings));
    }
    return analyser.get();
  }

  /** A fault in one document is that document's problem; the run goes on. */
  private static void process(
      Analyser analyser, ReadResult result, List<Analysis> analyses, List<Problem> problems) {
    if (result instanceof ReadResult.Rejected rejected) {
      problems.add(rejected.problem());
      return;
    }
    if (result instanceof ReadResult.Skipped skipped) {
      problems.add(skipped.problem());
      return;
    }
    SourceDocument document = ((ReadResult.Document) result).document();
    try {
      analyses.add(analyser.process(document));
    } catch (RuntimeException | StackOverflowError fault) {
      problems.add(Faults.unprocessed(document, fault));
    }
  }
}
