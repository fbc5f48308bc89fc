package org.newsledger.app.job;

import java.util.LinkedHashMap;
import java.util.Map;
import org.newsledger.writer.LedgerWriter;
import org.newsledger.writer.RecordResult;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** Builds steps that read what the ledger says is to be read. They run one after another. */
final class ReadingSteps {

  private final WorkQueue queue;
  private final RecordExtractor extractor;
  private final LedgerWriter writer;
  private final Supervision supervision;

  ReadingSteps(
      WorkQueue queue, RecordExtractor extractor, LedgerWriter writer, Supervision supervision) {
    this.queue = queue;
    this.extractor = extractor;
    this.writer = writer;
    this.supervision = supervision;
  }

  /**
   * A step of as many parts as there are threads.
   *
   * @param before done before the step asks what is to be read
   */
  Step whole(StepBuilder step, Runnable before, Step part, int threads) {
    var executor = new SimpleAsyncTaskExecutor(part.getName() + "-");
    executor.setConcurrencyLimit(threads);
    return step.allowStartIfComplete(true)
        .listener(supervision.stop())
        .listener(new PhaseListener(supervision.progress()))
        .listener(new Reading(queue, before, supervision))
        .partitioner(part.getName(), count -> parts(queue.isEmpty() ? 0 : count))
        .step(part)
        .gridSize(threads)
        .taskExecutor(executor)
        .build();
  }

  /** The parts have names alone; what each reads, the queue decides. */
  private static Map<String, ExecutionContext> parts(int count) {
    Map<String, ExecutionContext> parts = new LinkedHashMap<>();
    for (int i = 1; i <= count; i++) {
      parts.put(Integer.toString(i), new ExecutionContext());
    }
    return parts;
  }

  /** A part: what one thread does. */
  Step part(StepBuilder step, int chunk, PlatformTransactionManager transactions) {
    return step.allowStartIfComplete(true)
        .listener(supervision.stop())
        .<WorkItem, RecordResult>chunk(chunk)
        .transactionManager(transactions)
        .reader(queue)
        .processor(extractor)
        .writer(writer)
        .build();
  }

  /** Before the first part reads: what is there to be read. After the last: no file stays open. */
  private record Reading(WorkQueue queue, Runnable before, Supervision supervision)
      implements StepExecutionListener {

    @Override
    public void beforeStep(StepExecution step) {
      before.run();
      int files = queue.fill();
      if (files > 0) {
        supervision.progress().start(files);
      }
    }

    @Override
    public ExitStatus afterStep(StepExecution step) {
      queue.close();
      if (queue.isCutShort()) {
        step.addFailureException(Faults.takenUp());
        step.setStatus(BatchStatus.FAILED);
        return ExitStatus.FAILED;
      }
      return step.getExitStatus();
    }
  }
}
