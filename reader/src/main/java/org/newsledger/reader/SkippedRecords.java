package org.newsledger.reader;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts the records of a container that no one takes for articles. */
final class SkippedRecords {
  private final SortedMap<String, Long> counts = new TreeMap<>();

  /** Counts one; {@code kind} is said to the user: {@code image}, {@code revisit}. */
  void add(String kind) {
    counts.merge(kind, 1L, Long::sum);
  }

  /** What to tell at the container's end; empty when nothing was skipped. */
  Optional<ReadResult> result(Place container) {
    long count = counts.values().stream().mapToLong(Long::longValue).sum();
    if (count == 0) {
      return Optional.empty();
    }
    var kinds =
        counts.entrySet().stream()
            .map(kind -> kind.getKey() + " " + kind.getValue())
            .collect(Collectors.joining(", "));
    var records =
        count == 1 ? "1 record that is no article" : count + " records that are no articles";
    return Optional.of(
        new ReadResult.Skipped(
            count,
            container.problem(
                "holds %s (%s)".formatted(records, kinds),
                "Nothing is to be done; its articles were read.")));
  }
}
