package org.newsledger.reader;

import java.io.IOException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The results of a container's records one after another, as they are asked for. {@code flatMap}
 * would hold a whole inner container in memory. Whatever a library throws on damaged input becomes
 * a rejection that ends the container.
 */
final class RecordStream extends Spliterators.AbstractSpliterator<ReadResult> {
  private final Source container;
  private final RecordReader records;
  private Optional<Stream<ReadResult>> record = Optional.empty();
  private Optional<Spliterator<ReadResult>> results = Optional.empty();
  private Optional<ReadResult> found = Optional.empty();
  private long count;
  private boolean ended;

  private RecordStream(Source container, RecordReader records) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.container = container;
    this.records = records;
  }

  static Stream<ReadResult> of(Source container, RecordReader records) {
    var stream = new RecordStream(container, records);
    return StreamSupport.stream(stream, false).onClose(stream::closeRecord);
  }

  @Override
  public boolean tryAdvance(Consumer<? super ReadResult> action) {
    find();
    found.ifPresent(action);
    return found.isPresent();
  }

  private void find() {
    found = Optional.empty();
    try {
      while (found.isEmpty() && !ended) {
        results.ifPresentOrElse(this::findIn, this::closeRecord);
        if (found.isEmpty()) {
          openRecord();
        }
      }
    } catch (IOException | RuntimeException | StackOverflowError fault) {
      end(fault);
    }
  }

  private void findIn(Spliterator<ReadResult> inner) {
    inner.tryAdvance(result -> found = Optional.of(result));
  }

  private void openRecord() throws IOException {
    closeRecord();
    record = container.meter().isSpent() ? Optional.empty() : records.next();
    results = record.map(Stream::spliterator);
    ended = record.isEmpty();
    count++;
    if (!ended && count > container.meter().limits().maxRecords()) {
      throw Refusal.tooManyRecords(container.meter().limits().maxRecords());
    }
  }

  private void end(Throwable fault) {
    ended = true;
    closeRecord();
    found = Optional.of(new ReadResult.Rejected(Faults.ended(container.place(), fault)));
  }

  private void closeRecord() {
    record.ifPresent(Stream::close);
    record = Optional.empty();
    results = Optional.empty();
  }
}
