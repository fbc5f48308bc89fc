package org.newsledger.reader;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts the records of a container that no one takes for articles, by what they are. */
final class SkippedRecords {
  private static final int MOST_KINDS = 20;
  private static final String OTHERS = "other";

  private final Place container;
  private final SortedMap<String, Long> counts = new TreeMap<>();
  private boolean taken;

  SkippedRecords(Place container) {
    this.container = container;
  }

  void add(String what) {
    add(what, 1);
  }

  void add(String what, long number) {
    if (number > 0) {
      boolean known = counts.containsKey(what) || counts.size() < MOST_KINDS;
      counts.merge(known ? what : OTHERS, number, Long::sum);
    }
  }

  boolean isEmpty() {
    return counts.isEmpty();
  }

  /** The note on them, once, if there is anything to note. */
  Optional<Stream<ReadResult>> take() {
    if (taken || isEmpty()) {
      return Optional.empty();
    }
    taken = true;
    return Optional.of(Stream.of(note()));
  }

  /** What to tell of them at the container's end; empty when nothing was skipped. */
  Optional<ReadResult> result() {
    return isEmpty() ? Optional.empty() : Optional.of(note());
  }

  private ReadResult note() {
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    var kinds =
        counts.entrySet().stream()
            .map(kind -> kind.getKey() + " " + kind.getValue())
            .collect(Collectors.joining(", "));
    var records = all == 1 ? "1 record that is no article" : all + " records that are no articles";
    return new ReadResult.Skipped(
        all,
        container.problem(
            "holds %s (%s)".formatted(records, kinds),
            "Nothing needs to be done, unless articles are among them."));
  }
}
