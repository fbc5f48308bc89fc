package org.newsledger.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
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
import org.newsledger.reader.Problem;
import org.newsledger.reader.ReadResult;
import org.newsledger.reader.SourceDocument;

/**
 * Reads files one record after another, processes several at once, and gives the lines in the order
 * of the records.
 */
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
      Deque<Future<String>> ahead = new ArrayDeque<>();
      for (InputFile file : files) {
        try (Stream<ReadResult> results = reader.read(file)) {
          results.forEach(
              result -> {
                ahead.add(workers.submit(line(result)));
                if (ahead.size() > threads * AHEAD_A_THREAD) {
                  lines.accept(result(ahead.remove()));
                }
              });
        }
      }
      ahead.forEach(future -> lines.accept(result(future)));
    } finally {
      workers.shutdownNow();
    }
  }

  private Callable<String> line(ReadResult result) {
    if (result instanceof ReadResult.Document document) {
      return () -> line(document.document());
    }
    Problem problem =
        result instanceof ReadResult.Skipped skipped
            ? skipped.problem()
            : ((ReadResult.Rejected) result).problem();
    return () -> JsonAnalysis.of(problem);
  }

  private String line(SourceDocument document) {
    try {
      return JsonAnalysis.of(analyser.process(document));
    } catch (RuntimeException | StackOverflowError e) {
      return JsonAnalysis.of(Faults.unprocessed(document, e));
    }
  }

  private static String result(Future<String> future) {
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
