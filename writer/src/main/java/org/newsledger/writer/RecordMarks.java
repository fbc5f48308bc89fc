package org.newsledger.writer;

import java.util.Collections;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which records of a file are in the ledger. Threads write them out of order.
 *
 * @param below every record before this one is there
 * @param beyond the others that are there
 * @param last the file's last record, once it is known
 */
record RecordMarks(long below, SortedSet<Long> beyond, OptionalLong last) {

  /** A file of which the first records are there. */
  static RecordMarks from(long below) {
    return new RecordMarks(below, Collections.emptySortedSet(), OptionalLong.empty());
  }

  /** These and one more. */
  RecordMarks with(long number, boolean isLast) {
    SortedSet<Long> waiting = new TreeSet<>(beyond);
    waiting.add(number);
    long mark = below;
    while (!waiting.isEmpty() && waiting.first() <= mark) {
      mark = Math.max(mark, waiting.first() + 1);
      waiting.remove(waiting.first());
    }
    return new RecordMarks(mark, waiting, isLast ? OptionalLong.of(number) : last);
  }

  /** Whether all records are there. */
  boolean isComplete() {
    return last.isPresent() && below > last.getAsLong();
  }
}
