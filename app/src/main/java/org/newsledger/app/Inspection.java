package org.newsledger.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.newsledger.app.job.Analyser;
import org.newsledger.app.job.Faults;
import org.newsledger.reader.DocumentReader;
import org.newsledger.reader.InputFile;
import org.newsledger.reader.ReadResult;

/** Reads and processes files at several at once, and gives the lines in the order of the files. */
final class Inspection {

  private static final int AHEAD_A_THREAD = 4;

  private final DocumentReader reader;
  private final Analyser analyser;

  Inspection(DocumentReader reader, Analyser analyser) {
    this.reader = reader;
    this.analyser = analyser;
  }

  void run(List<InputFile> files, int threads, Consumer<String> lines) {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<List<String>>> ahead = new ArrayDeque<>();
      for (InputFile file : files) {
        ahead.add(workers.submit(() -> lines(file)));
        if (ahead.size() > threads * AHEAD_A_THREAD) {
          result(ahead.remove()).forEach(lines);
        }
      }
      ahead.forEach(future -> result(future).forEach(lines));
    } finally {
      workers.shutdownNow();
    }
  }

  private List<String> lines(InputFile file) {
    try (Stream<ReadResult> results = reader.read(file)) {
      return results.map(this::line).toList();
    }
  }

  private String line(ReadResult result) {
    if (result instanceof ReadResult.Rejected rejected) {
      return JsonAnalysis.of(rejected.problem());
    }
    if (result instanceof ReadResult.Skipped skipped) {
      return JsonAnalysis.of(skipped.problem());
    }
    var document = ((ReadResult.Document) result).document();
    try {
      return JsonAnalysis.of(analyser.process(document));
    } catch (RuntimeException | StackOverflowError e) {
      return JsonAnalysis.of(Faults.unprocessed(document, e));
    }
  }

  private static List<String> result(Future<List<String>> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NewsledgerException(ExitStatus.STOPPED, "Interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
