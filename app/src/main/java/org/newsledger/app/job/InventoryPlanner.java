package org.newsledger.app.job;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsledger.reader.InputFile;
import org.newsledger.writer.SourceRow;
import org.newsledger.writer.SourceState;

/**
 * Compares the inputs with the ledger. A file is unchanged if its size and time are, or else its
 * content hash. Of files with the same bytes one stands for all: the first by name of those that
 * are there. A file of the ledger whose bytes are found elsewhere now was moved there. Files that
 * the ledger has but this run does not list stay as they are, unless they are gone.
 */
final class InventoryPlanner {

  /** The disk, as a plan sees it. */
  interface Disk {

    /** The hash of a file's bytes; empty where they cannot be read. */
    Optional<String> hash(InputFile file);

    /** Whether a file that is not listed is there all the same. */
    boolean isThere(SourceRow row);

    /** Whether a file that is not listed was deleted from an input of this run. */
    boolean isGone(SourceRow row);
  }

  /** A file changed within so short a time of its listing may change again unseen by the clock. */
  private static final Duration CLOCK_GRAIN = Duration.ofSeconds(2);

  private static final Comparator<SourceRow> ORDER =
      Comparator.comparing((SourceRow row) -> row.file().sourceFile())
          .thenComparing(row -> row.file().path().toString());

  private final Map<Path, SourceRow> known;
  private final Map<String, SourceRow> unlisted = new LinkedHashMap<>();
  private final Fingerprints fingerprints;
  private final Disk disk;
  private final Instant now;

  InventoryPlanner(List<SourceRow> known, Fingerprints fingerprints, Disk disk, Instant now) {
    this.known = known.stream().collect(Collectors.toMap(row -> row.file().path(), row -> row));
    this.fingerprints = fingerprints;
    this.disk = disk;
    this.now = now.truncatedTo(ChronoUnit.MICROS);
  }

  InventoryPlan plan(List<InputFile> files) {
    Set<Path> listed = files.stream().map(InputFile::path).collect(Collectors.toSet());
    List<SourceRow> others =
        known.values().stream().filter(row -> !listed.contains(row.file().path())).toList();
    others.stream()
        .filter(row -> row.state() != SourceState.COPY)
        .forEach(row -> row.contentHash().ifPresent(hash -> unlisted.put(hash, row)));
    List<SourceRow> rows = new ArrayList<>();
    files.forEach(file -> rows.add(row(rounded(file))));
    Set<Long> moved = rows.stream().map(SourceRow::id).collect(Collectors.toSet());
    List<SourceRow> gone = new ArrayList<>();
    others.stream()
        .filter(row -> !moved.contains(row.id()))
        .forEach(row -> (disk.isGone(row) ? gone : rows).add(row));
    rows.sort(ORDER);
    return difference(withCopies(rows, listed), gone);
  }

  /** The ledger keeps times to the microsecond. */
  private static InputFile rounded(InputFile file) {
    Instant modified = file.modified().truncatedTo(ChronoUnit.MICROS);
    return new InputFile(file.sourceFile(), file.path(), file.size(), modified, file.metadata());
  }

  private SourceRow row(InputFile file) {
    Optional<SourceRow> there = Optional.ofNullable(known.get(file.path()));
    boolean sure = there.filter(row -> isSurelyUntouched(row, file)).isPresent();
    Optional<String> content = sure ? there.get().contentHash() : disk.hash(file);
    Optional<SourceRow> former = there.or(() -> content.flatMap(this::moved));
    String fingerprint = fingerprints.of(file, content.orElse(""));
    Optional<SourceRow> same =
        former.filter(row -> content.isPresent() && isSame(row, fingerprint));
    return new SourceRow(
        former.map(SourceRow::id).orElse(0L),
        file,
        sure ? there.get().checkedAt() : now,
        content,
        fingerprint,
        same.map(SourceRow::limits).orElse(fingerprints.limits()),
        same.map(SourceRow::state).orElse(SourceState.PENDING),
        same.map(SourceRow::recordsDone).orElse(0L));
  }

  /** The row of a file with these bytes that lay elsewhere and is no longer there; only once. */
  private Optional<SourceRow> moved(String hash) {
    Optional<SourceRow> row =
        Optional.ofNullable(unlisted.get(hash)).filter(file -> !disk.isThere(file));
    row.ifPresent(file -> unlisted.remove(hash));
    return row;
  }

  private boolean isSame(SourceRow row, String fingerprint) {
    return row.fingerprint().equals(fingerprint)
        && (row.limits().isEmpty() || row.limits().equals(fingerprints.limits()));
  }

  private static boolean isSurelyUntouched(SourceRow row, InputFile file) {
    return row.contentHash().isPresent()
        && row.file().size() == file.size()
        && row.file().modified().equals(file.modified())
        && file.modified().isBefore(row.checkedAt().minus(CLOCK_GRAIN));
  }

  private List<SourceRow> withCopies(List<SourceRow> rows, Set<Path> listed) {
    Map<String, SourceRow> first = new HashMap<>();
    for (SourceRow row : rows) {
      row.contentHash().ifPresent(hash -> first.merge(hash, row, (a, b) -> better(a, b, listed)));
    }
    return rows.stream().map(row -> withRole(row, first)).toList();
  }

  /** Of two files with the same bytes the former stands for both, unless it alone is not there. */
  private SourceRow better(SourceRow former, SourceRow latter, Set<Path> listed) {
    return isThere(former, listed) || !isThere(latter, listed) ? former : latter;
  }

  private boolean isThere(SourceRow row, Set<Path> listed) {
    return listed.contains(row.file().path()) || disk.isThere(row);
  }

  private static SourceRow withRole(SourceRow row, Map<String, SourceRow> first) {
    boolean isCopy =
        row.contentHash()
            .filter(hash -> !row.file().path().equals(first.get(hash).file().path()))
            .isPresent();
    if (isCopy) {
      return row.asCopy();
    }
    return row.state() == SourceState.COPY ? row.asPending() : row;
  }

  private InventoryPlan difference(List<SourceRow> rows, List<SourceRow> gone) {
    List<SourceRow> added = rows.stream().filter(row -> row.id() == 0).toList();
    List<SourceRow> changed =
        rows.stream()
            .filter(row -> row.id() != 0 && !row.equals(known.get(row.file().path())))
            .toList();
    List<SourceRow> copies =
        changed.stream().filter(row -> row.state() == SourceState.COPY).toList();
    return new InventoryPlan(added, changed, gone, copies);
  }
}
