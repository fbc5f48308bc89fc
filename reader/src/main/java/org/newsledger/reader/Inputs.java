package org.newsledger.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the files to read, in an order that depends on nothing but their names. */
public final class Inputs {
  private final ReaderSettings settings;
  private final Map<Path, FoundFile> found = new LinkedHashMap<>();
  private final DocumentTables tables = new DocumentTables();
  private final List<Problem> problems = new ArrayList<>();

  private Inputs(ReaderSettings settings) {
    this.settings = settings;
  }

  /**
   * Lists the given files, and those below the given folders. A file's {@code sourceFile} is its
   * path below the folder given, or its name when it was given itself. Files of several inputs that
   * would be called the same get the names of the folders above before theirs.
   *
   * @throws ReaderException if an input does not exist or a {@code documents.csv} cannot be used
   */
  public static Inventory find(List<Path> inputs, ReaderSettings settings) {
    var search = new Inputs(settings);
    inputs.forEach(search::add);
    return search.inventory();
  }

  private void add(Path input) {
    try {
      var path = input.toRealPath();
      var attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        addFolder(path);
      } else {
        addFile(input, path, attributes);
      }
    } catch (IOException fault) {
      throw new ReaderException(
          "the input %s does not exist or cannot be read".formatted(input), fault);
    }
  }

  private void addFolder(Path root) throws IOException {
    var listing = FolderListing.of(root, settings);
    listing.files().forEach(file -> found.putIfAbsent(file.path(), file));
    problems.addAll(listing.problems());
    listing.tables().forEach(table -> tables.addWhole(root, table));
  }

  private void addFile(Path input, Path path, BasicFileAttributes attributes) throws IOException {
    var folder = input.toAbsolutePath().getParent().toRealPath();
    var file = folder.resolve(input.getFileName());
    if (!attributes.isRegularFile()) {
      problems.add(Faults.notRegular(SourceNames.relative(folder, file)));
    } else if (!file.endsWith(DocumentTable.FILE_NAME)) {
      var modified = attributes.lastModifiedTime().toInstant();
      found.putIfAbsent(path, new FoundFile(folder, file, attributes.size(), modified));
      tables.addBeside(file);
    }
  }

  private Inventory inventory() {
    var files =
        DistinctNames.of(found.values()).entrySet().stream()
            .map(named -> named.getValue().toInput(named.getKey(), metadata(named.getValue())))
            .toList();
    problems.addAll(tables.problems());
    // Stable: the problems of one file stay in the order of its lines.
    problems.sort(Comparator.comparing(Problem::sourceFile));
    return new Inventory(files, problems);
  }

  private Metadata metadata(FoundFile file) {
    return tables.metadata(file.path());
  }
}
