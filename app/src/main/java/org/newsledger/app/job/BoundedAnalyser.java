package org.newsledger.app.job;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.newsledger.processor.Analysis;
import org.newsledger.reader.SourceDocument;
import org.newsledger.writer.RecordResult.Outcome;

/**
 * Analyses documents, each within bounds: whatever one of them does to the analyser is that
 * document's problem, and the run goes on.
 */
final class BoundedAnalyser {

  private final Analyser analyser;
  private final Duration longest;
  private final int mostUnending;
  private final StoppableWait patience;
  private final ExecutorService threads;

  /** Analyses that were given up and go on all the same. */
  private final Set<CountDownLatch> unending = ConcurrentHashMap.newKeySet();

  /** Held for reading by who analyses beside others, for writing by who must be alone. */
  private final ReadWriteLock memory = new ReentrantReadWriteLock();

  /**
   * @param longest an analysis that takes longer is given up
   * @param mostUnending so many analyses that go on though they were given up are borne
   * @param patience with the analyses at hand when the run is to stop
   */
  BoundedAnalyser(Analyser analyser, Duration longest, int mostUnending, StoppableWait patience) {
    this.analyser = analyser;
    this.longest = longest;
    this.mostUnending = mostUnending;
    this.patience = patience;
    this.threads = Executors.newCachedThreadPool(BoundedAnalyser::thread);
  }

  /** An analysis that was given up may never end; it must not keep the process. */
  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "analysis");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * What becomes of the document; empty where the run stops before that is known. Where memory was
   * short it is tried once more with nothing beside it, for another document may have taken it up.
   */
  Optional<Outcome> analyse(SourceDocument document) {
    try {
      return outcome(document, memory.readLock());
    } catch (OutOfMemoryError shortage) {
      return analyseAlone(document);
    }
  }

  private Optional<Outcome> analyseAlone(SourceDocument document) {
    try {
      return outcome(document, memory.writeLock());
    } catch (OutOfMemoryError shortage) {
      return Optional.of(new Outcome.Refused(Faults.tooLarge(document)));
    }
  }

  private Optional<Outcome> outcome(SourceDocument document, Lock lock) {
    lock.lock();
    try {
      return outcome(document);
    } finally {
      lock.unlock();
    }
  }

  /**
   * Whether analyses that were given up take up the processors. A thread of Java cannot be ended
   * from without; only the end of the process ends them.
   */
  boolean isTakenUp() {
    unending.removeIf(ended -> ended.getCount() == 0);
    return unending.size() >= mostUnending;
  }

  private Analysis analysis(SourceDocument document, CountDownLatch ended) {
    try {
      return Objects.requireNonNull(analyser.process(document), "no analysis");
    } finally {
      ended.countDown();
    }
  }

  private Optional<Outcome> outcome(SourceDocument document) {
    CountDownLatch ended = new CountDownLatch(1);
    Future<Analysis> analysis = threads.submit(() -> analysis(document, ended));
    try {
      return patience.result(analysis, longest).map(Outcome.Analysed::new);
    } catch (TimeoutException e) {
      analysis.cancel(true);
      unending.add(ended);
      return Optional.of(new Outcome.Refused(Faults.tooSlow(document, longest)));
    } catch (ExecutionException e) {
      return Optional.of(failed(document, e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while a document was analysed", e);
    }
  }

  private static Outcome failed(SourceDocument document, Throwable fault) {
    if (fault instanceof Error error && !(fault instanceof StackOverflowError)) {
      throw error;
    }
    return new Outcome.Refused(Faults.unprocessed(document, fault));
  }
}
