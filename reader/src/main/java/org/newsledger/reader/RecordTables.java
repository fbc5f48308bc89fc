package org.newsledger.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What {@code documents.csv} says of single records of containers, in rows whose {@code
 * source_file} is {@code file#record}. Tables are kept as long as they do not change; threads may
 * share one.
 */
public final class RecordTables {
  private static final String DIVIDER = "#";

  private final Map<Path, Rows> tables = new ConcurrentHashMap<>();

  /**
   * The rows of the file's records by the names of these. Of the tables in the file's folder and in
   * those above, up to the input folder, the nearest goes first.
   *
   * @throws ReaderException if a table cannot be used
   */
  public SortedMap<String, Metadata> of(InputFile file) {
    var records = new TreeMap<String, Metadata>();
    var folder = Optional.ofNullable(file.path().getParent());
    for (int above = file.sourceFile().split("/").length; above > 0; above--) {
      folder.ifPresent(within -> add(within, file.path(), records));
      folder = folder.map(Path::getParent);
    }
    return records;
  }

  private void add(Path folder, Path file, SortedMap<String, Metadata> records) {
    var prefix = DocumentTable.key(SourceNames.relative(folder, file)) + DIVIDER;
    rows(folder.resolve(DocumentTable.FILE_NAME)).tailMap(prefix).entrySet().stream()
        .takeWhile(row -> row.getKey().startsWith(prefix))
        .forEach(
            row ->
                records.merge(
                    row.getKey().substring(prefix.length()), row.getValue(), Metadata::orElse));
  }

  private NavigableMap<String, Metadata> rows(Path table) {
    try {
      var modified = Files.getLastModifiedTime(table);
      return tables.compute(table, (path, former) -> current(path, former, modified)).byName;
    } catch (IOException thereIsNone) {
      return new TreeMap<>();
    }
  }

  private static Rows current(Path table, @Nullable Rows former, FileTime modified) {
    return former != null && former.modified.equals(modified) ? former : Rows.read(table, modified);
  }

  private record Rows(FileTime modified, NavigableMap<String, Metadata> byName) {
    static Rows read(Path table, FileTime modified) {
      var byName = new TreeMap<String, Metadata>();
      DocumentTableReader.read(table, DocumentTable.FILE_NAME).rows().stream()
          .filter(row -> row.key().contains(DIVIDER))
          .forEach(row -> byName.put(row.key(), row.metadata()));
      return new Rows(modified, byName);
    }
  }
}
