package org.newsledger.reader;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every {@code documents.csv} of a run, by the folder it lies in. */
final class DocumentTables {
  private static final int UNUSED_ROWS_NAMED = 20;

  private final SortedMap<Path, DocumentTable> tables = new TreeMap<>();

  /** Folders whose files are all inputs, so that a row without a file is a mistake. */
  private final Set<Path> whole = new HashSet<>();

  private final SortedMap<Path, Set<String>> used = new TreeMap<>();

  /** The files that have been asked for, by the folders of the tables that could name them. */
  private final Map<Path, Set<String>> met = new HashMap<>();

  /** Reads a table met below the input folder {@code root}. */
  void addWhole(Path root, Path table) {
    whole.add(table.getParent());
    tables.computeIfAbsent(
        table.getParent(),
        folder -> DocumentTableReader.read(table, SourceNames.relative(root, table)));
  }

  /** Reads the table in the folder of {@code file}, if there is one. */
  void addBeside(Path file) {
    var table = file.resolveSibling(DocumentTable.FILE_NAME);
    if (Files.exists(table)) {
      tables.computeIfAbsent(
          table.getParent(), folder -> DocumentTableReader.read(table, DocumentTable.FILE_NAME));
    }
  }

  /** What the tables in the file's folder and in those above say of it; the nearest goes first. */
  Metadata metadata(Path file) {
    var metadata = Metadata.NONE;
    for (var folder = Optional.ofNullable(file.getParent());
        folder.isPresent();
        folder = folder.map(Path::getParent)) {
      metadata = metadata.orElse(row(folder.get(), file).orElse(Metadata.NONE));
    }
    return metadata;
  }

  private Optional<Metadata> row(Path folder, Path file) {
    var table = Optional.ofNullable(tables.get(folder));
    if (table.isEmpty()) {
      return Optional.empty();
    }
    var name = SourceNames.relative(folder, file);
    met.computeIfAbsent(folder, any -> new HashSet<>()).add(DocumentTable.key(name));
    var row = table.get().row(name);
    row.ifPresent(found -> used.computeIfAbsent(folder, any -> new HashSet<>()).add(found.key()));
    return row.map(DocumentTable.Row::metadata);
  }

  /** Faulty rows, and rows that no call of {@link #metadata} has used. */
  List<Problem> problems() {
    var problems = new ArrayList<Problem>();
    tables.forEach(
        (folder, table) -> {
          problems.addAll(table.problems());
          if (whole.contains(folder)) {
            problems.addAll(unused(folder, table));
          }
        });
    return problems;
  }

  private List<Problem> unused(Path folder, DocumentTable table) {
    var rows =
        table.rows().stream()
            .filter(row -> !used.getOrDefault(folder, Set.of()).contains(row.key()))
            .filter(row -> !namesRecord(row.key(), met.getOrDefault(folder, Set.of())))
            .toList();
    var problems = new ArrayList<Problem>();
    rows.stream().limit(UNUSED_ROWS_NAMED).map(table::matchesNoFile).forEach(problems::add);
    if (rows.size() > UNUSED_ROWS_NAMED) {
      problems.add(table.moreMatchNoFile(rows.size() - UNUSED_ROWS_NAMED));
    }
    return problems;
  }

  /**
   * Whether the row is for a record of one of the files; reading that tells whether it is there.
   */
  private static boolean namesRecord(String key, Set<String> files) {
    for (int at = key.indexOf('#'); at >= 0; at = key.indexOf('#', at + 1)) {
      if (files.contains(key.substring(0, at))) {
        return true;
      }
    }
    return false;
  }
}
