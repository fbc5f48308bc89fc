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
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.newsledger.reader.InputFile;
import org.newsledger.writer.SourceRow;
import org.newsledger.writer.SourceState;

/**
 * Compares the inputs with the ledger. A file is unchanged if its size and time are, or else its
 * content hash. Of files with the same bytes the first by name stands for all. Files that the
 * ledger has but this run does not list stay as they are, unless {@code isGone} says otherwise.
 */
final class InventoryPlanner {

  /** A file changed within so short a time of its listing may change again unseen by the clock. */
  private static final Duration CLOCK_GRAIN = Duration.ofSeconds(2);

  private static final Comparator<SourceRow> ORDER =
      Comparator.comparing((SourceRow row) -> row.file().sourceFile())
          .thenComparing(row -> row.file().path().toString());

  private final Map<Path, SourceRow> known;
  private final Fingerprints fingerprints;
  private final Function<InputFile, Optional<String>> hash;
  private final Instant now;

  InventoryPlanner(
      List<SourceRow> known,
      Fingerprints fingerprints,
      Function<InputFile, Optional<String>> hash,
      Instant now) {
    this.known = known.stream().collect(Collectors.toMap(row -> row.file().path(), row -> row));
    this.fingerprints = fingerprints;
    this.hash = hash;
    this.now = now.truncatedTo(ChronoUnit.MICROS);
  }

  InventoryPlan plan(List<InputFile> files, Predicate<SourceRow> isGone) {
    Map<Path, SourceRow> live = new LinkedHashMap<>();
    files.forEach(file -> live.put(file.path(), row(rounded(file))));
    List<SourceRow> gone = new ArrayList<>();
    for (SourceRow row : known.values()) {
      if (live.containsKey(row.file().path())) {
        continue;
      }
      if (isGone.test(row)) {
        gone.add(row);
      } else {
        live.put(row.file().path(), row);
      }
    }
    return difference(withCopies(live.values().stream().sorted(ORDER).toList()), gone);
  }

  /** The ledger keeps times to the microsecond. */
  private static InputFile rounded(InputFile file) {
    Instant modified = file.modified().truncatedTo(ChronoUnit.MICROS);
    return new InputFile(file.sourceFile(), file.path(), file.size(), modified, file.metadata());
  }

  private SourceRow row(InputFile file) {
    Optional<SourceRow> former = Optional.ofNullable(known.get(file.path()));
    boolean sure = former.filter(row -> isSurelyUntouched(row, file)).isPresent();
    Optional<String> content = sure ? former.get().contentHash() : hash.apply(file);
    String fingerprint = fingerprints.of(file, content.orElse(""));
    boolean same =
        former.filter(row -> row.fingerprint().equals(fingerprint)).isPresent()
            && content.isPresent();
    return new SourceRow(
        former.map(SourceRow::id).orElse(0L),
        file,
        sure ? former.get().checkedAt() : now,
        content,
        fingerprint,
        same ? former.get().state() : SourceState.PENDING);
  }

  private static boolean isSurelyUntouched(SourceRow row, InputFile file) {
    return row.contentHash().isPresent()
        && row.file().size() == file.size()
        && row.file().modified().equals(file.modified())
        && file.modified().isBefore(row.checkedAt().minus(CLOCK_GRAIN));
  }

  private static List<SourceRow> withCopies(List<SourceRow> rows) {
    Map<String, Path> first = new HashMap<>();
    rows.forEach(row -> row.contentHash().ifPresent(h -> first.putIfAbsent(h, row.file().path())));
    return rows.stream().map(row -> withRole(row, first)).toList();
  }

  private static SourceRow withRole(SourceRow row, Map<String, Path> first) {
    boolean isCopy =
        row.contentHash().filter(h -> !row.file().path().equals(first.get(h))).isPresent();
    if (isCopy) {
      return row.in(SourceState.COPY);
    }
    return row.state() == SourceState.COPY ? row.in(SourceState.PENDING) : row;
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
