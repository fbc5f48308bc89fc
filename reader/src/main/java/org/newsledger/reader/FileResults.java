package org.newsledger.reader;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * What a file gives in the end: the rows that a user gave for its records are laid over what it
 * says of them, and it is never passed over in silence.
 */
final class FileResults {
  private static final int UNUSED_NAMED = 20;

  private final InputFile file;
  private final SortedMap<String, Metadata> rows;
  private final Set<String> used = new HashSet<>();

  private Optional<Problem> wrongName = Optional.empty();
  private boolean any;

  FileResults(InputFile file, SortedMap<String, Metadata> rows) {
    this.file = file;
    this.rows = rows;
  }

  ReadResult apply(ReadResult result) {
    if (result instanceof ReadResult.Document found) {
      var document = found.document();
      wrongName = any ? wrongName : WrongName.of(file, document);
      any = true;
      return row(record(document)).map(row -> with(document, row)).orElse(result);
    }
    any = true;
    if (result instanceof ReadResult.Rejected rejected) {
      row(rejected.problem().record());
    }
    return result;
  }

  /** What there is to tell when all has been read: rows without a record, or that there is none. */
  Stream<ReadResult> atEnd() {
    if (!any) {
      return Stream.of(new ReadResult.Rejected(Faults.noArticle(file)));
    }
    var note = wrongName.stream().map(problem -> new ReadResult.Skipped(0, problem));
    return Stream.concat(note, unused());
  }

  private Stream<ReadResult.Rejected> unused() {
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
