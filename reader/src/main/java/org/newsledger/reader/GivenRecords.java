package org.newsledger.reader;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Lays the rows that a user gave for a file's records over what the file says of them. */
final class GivenRecords {
  private static final int UNUSED_NAMED = 20;

  private final InputFile file;
  private final SortedMap<String, Metadata> rows;
  private final Set<String> used = new HashSet<>();

  GivenRecords(InputFile file, SortedMap<String, Metadata> rows) {
    this.file = file;
    this.rows = rows;
  }

  ReadResult apply(ReadResult result) {
    if (result instanceof ReadResult.Document found) {
      var document = found.document();
      return row(record(document)).map(row -> with(document, row)).orElse(result);
    }
    if (result instanceof ReadResult.Rejected rejected) {
      row(rejected.problem().record());
    }
    return result;
  }

  /** The rows that no record of the file has had, told when all have been read. */
  Stream<ReadResult> unused() {
    return rows.keySet().stream()
        .filter(record -> !used.contains(record))
        .limit(UNUSED_NAMED)
        .map(record -> new ReadResult.Rejected(Faults.noSuchRecord(file.sourceFile(), record)));
  }

  private String record(SourceDocument document) {
    int start = file.sourceFile().length() + 1;
    return start < document.sourceFile().length() ? document.sourceFile().substring(start) : "";
  }

  private Optional<Metadata> row(String record) {
    var key = DocumentTable.key(record);
    used.add(key);
    return Optional.ofNullable(rows.get(key));
  }

  private static ReadResult with(SourceDocument document, Metadata row) {
    return new ReadResult.Document(
        new SourceDocument(
            document.sourceFile(),
            document.documentId(),
            document.format(),
            document.markup(),
            document.charset(),
            row.orElse(document.metadata()),
            document.retrievedOn(),
            document.content()));
  }
}
