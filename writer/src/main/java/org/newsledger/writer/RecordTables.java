package org.newsledger.writer;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsledger.processor.Analysis;
import org.newsledger.writer.RecordResult.Outcome;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * The rows of records: tables {@code document}, {@code fact}, {@code duplicate} and {@code
 * problem}. A record's rows are removed and written anew, so writing it twice leaves one.
 */
final class RecordTables {

  private static final List<String> OF_RECORDS = List.of("document", "duplicate", "problem");

  private static final String OWNER =
      """
      SELECT s.source_id, s.source_file, s.content_hash, s.state, d.record_no,
        d.source_file AS name
      FROM document d JOIN source s ON s.source_id = d.source_id WHERE d.document_id = ?
      """;

  private final JdbcOperations database;
  private final DocumentTables documents;
  private final ProblemTable problems;
  private final TableInsert duplicates;

  RecordTables(JdbcOperations database) {
    this.database = database;
    this.documents = new DocumentTables(database);
    this.problems = new ProblemTable(database);
    this.duplicates =
        new TableInsert(
            database, "duplicate", List.of("source_id", "record_no", "document_id", "source_file"));
  }

  /** A record that gave a document, and the order in which one of several stands for all. */
  private record Owner(long source, String file, String hash, long number, String name)
      implements Comparable<Owner> {

    private static final Comparator<Owner> ORDER =
        Comparator.comparing(Owner::file).thenComparing(Owner::hash).thenComparing(Owner::number);

    @Override
    public int compareTo(Owner other) {
      return ORDER.compare(this, other);
    }
  }

  /** Removes all that a file gave. */
  void clear(long source) {
    OF_RECORDS.forEach(
        table -> database.update("DELETE FROM " + table + " WHERE source_id = ?", source));
  }

  /** Replaces what a record gave. */
  void replace(RecordResult result) {
    long source = result.source().id();
    for (String table : OF_RECORDS) {
      database.update(
          "DELETE FROM " + table + " WHERE source_id = ? AND record_no = ?",
          source,
          result.number());
    }
    Outcome outcome = result.outcome();
    if (outcome instanceof Outcome.Analysed analysed) {
      insert(result, analysed.analysis());
    } else if (outcome instanceof Outcome.Refused refused) {
      problems.insert(source, result.number(), refused.problem(), false);
    } else if (outcome instanceof Outcome.Skipped skipped) {
      problems.insert(source, result.number(), skipped.problem(), true);
    }
  }

  /**
   * Of several records with the same bytes the first stands for all. A file that is still to be
   * read again has no say: its record may be another by then.
   */
  private void insert(RecordResult result, Analysis analysis) {
    String id = analysis.article().source().documentId();
    Owner ours = owner(result, analysis);
    Optional<Owner> present = owner(id);
    if (present.filter(other -> other.compareTo(ours) < 0).isPresent()) {
      insertDuplicate(ours, id);
      return;
    }
    database.update("DELETE FROM document WHERE document_id = ?", id);
    present.ifPresent(other -> insertDuplicate(other, id));
    documents.insert(ours.source(), ours.number(), analysis);
  }

  private static Owner owner(RecordResult result, Analysis analysis) {
    SourceRow source = result.source();
    return new Owner(
        source.id(),
        source.file().sourceFile(),
        source.contentHash().orElse(""),
        result.number(),
        analysis.article().source().sourceFile());
  }

  private Optional<Owner> owner(String documentId) {
    return database
        .query(
            OWNER,
            (row, n) ->
                SourceState.valueOf(row.getString("state")).isOfNow()
                    ? Optional.of(
                        new Owner(
                            row.getLong("source_id"),
                            row.getString("source_file"),
                            Optional.ofNullable(row.getString("content_hash")).orElse(""),
                            row.getLong("record_no"),
                            row.getString("name")))
                    : Optional.<Owner>empty(),
            documentId)
        .stream()
        .flatMap(Optional::stream)
        .findFirst();
  }

  private void insertDuplicate(Owner owner, String documentId) {
    duplicates.insert(Arrays.asList(owner.source(), owner.number(), documentId, owner.name()));
  }
}
