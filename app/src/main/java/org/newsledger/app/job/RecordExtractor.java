package org.newsledger.app.job;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.newsledger.processor.ProcessorSettings;
import org.newsledger.reader.ReadResult;
import org.newsledger.reader.SourceDocument;
import org.newsledger.writer.RecordResult;
import org.newsledger.writer.RecordResult.Outcome;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/**
 * Extracts the facts of a record. The lexicons are loaded at first need. A record that is not done
 * soon after the run was asked to stop is left to the next run.
 */
final class RecordExtractor implements ItemProcessor<WorkItem, RecordResult> {

  /** Most articles take less; with what else is to be done a run stops within five seconds. */
  private static final Duration GRACE = Duration.ofSeconds(3);

  private final ProcessorSettings settings;
  private final Analyser.Loader loader;
  private final Duration longest;
  private final int threads;
  private final StopSignal stop;
  private Optional<BoundedAnalyser> analyser = Optional.empty();
  private boolean isTakenUp;

  RecordExtractor(RunSettings settings, Analyser.Loader loader, StopSignal stop) {
    this.settings = settings.processor();
    this.longest = settings.longest();
    this.loader = loader;
    this.threads = settings.threads();
    this.stop = stop;
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
    return item.result()
        .map(this::outcome)
        .orElseGet(() -> Optional.of(new Outcome.Nothing()))
        .map(done -> new RecordResult(item.source(), item.number(), item.isLast(), done))
        .orElse(null);
  }

  private Optional<Outcome> outcome(ReadResult result) {
    if (result instanceof ReadResult.Rejected rejected) {
      return Optional.of(new Outcome.Refused(rejected.problem()));
    }
    if (result instanceof ReadResult.Skipped skipped) {
      return Optional.of(new Outcome.Skipped(skipped.problem()));
    }
    SourceDocument document = ((ReadResult.Document) result).document();
    return analyser().flatMap(loaded -> loaded.analyse(document));
  }

  /** Empty where the run is to stop before all is loaded. */
  private synchronized Optional<BoundedAnalyser> analyser() {
    if (analyser.isEmpty() && !stop.isRequested()) {
      analyser = loaded(loading()).map(this::bounded);
    }
    return analyser;
  }

  private BoundedAnalyser bounded(Analyser loaded) {
    return new BoundedAnalyser(
        loaded, longest, Math.max(2, threads), new StoppableWait(stop, GRACE));
  }

  /** In a thread that does not keep the process. */
  private Future<Analyser> loading() {
    FutureTask<Analyser> loading = new FutureTask<>(() -> loader.load(settings));
    Thread thread = new Thread(loading, "loading");
    thread.setDaemon(true);
    thread.start();
    return loading;
  }

  private Optional<Analyser> loaded(Future<Analyser> loading) {
    try {
      return new StoppableWait(stop, Duration.ZERO).result(loading);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the lexicons were loaded", e);
    }
  }
}
