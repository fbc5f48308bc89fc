package org.newsledger.reader;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One {@code documents.csv}: what a user knows of the articles in the folder it lies in.
 *
 * @param name the table's own path below the input folder
 * @param byKey the rows by {@link Row#key}, in the order of the table
 * @param problems of rows and values that were left out
 */
record DocumentTable(String name, Map<String, Row> byKey, List<Problem> problems) {
  static final String FILE_NAME = "documents.csv";

  DocumentTable {
    byKey = new LinkedHashMap<>(byKey);
    problems = List.copyOf(problems);
  }

  /** What the table says of the file at {@code path} below its folder. */
  Optional<Row> row(String path) {
    return Optional.ofNullable(byKey.get(key(path)));
  }

  Collection<Row> rows() {
    return byKey.values();
  }

  Problem matchesNoFile(Row row) {
    return new Problem(
        name,
        "line " + row.line(),
        "source_file " + row.sourceFile() + " matches no file",
        "Write the path below the folder of " + FILE_NAME + ", divided by /.");
  }

  Problem moreMatchNoFile(int count) {
    return Problem.of(
        name, count + " more rows match no file", "Remove the rows of articles that are not here.");
  }

  /** Some file systems take names apart into letters and accents: é and é are one name. */
  static String key(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC);
  }

  record Row(long line, String sourceFile, Metadata metadata) {
    String key() {
      return DocumentTable.key(sourceFile);
    }
  }
}
