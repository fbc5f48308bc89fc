package org.newsledger.writer;

import java.util.List;
import org.newsledger.processor.Analysis;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Writes what files gave: removes what the ledger had of each and writes it anew, with the file's
 * state. All of it belongs to the caller's transaction, so a file is done if and only if its facts
 * are there, and writing it twice leaves one.
 */
public final class LedgerWriter implements ItemWriter<SourceResult> {

  private static final String DONE_WITH_DOCUMENT =
      """
      SELECT d.source_file FROM document d JOIN source s ON s.source_id = d.source_id
      WHERE d.document_id = ? AND s.state = 'DONE'
      """;

  private final JdbcOperations database;
  private final DocumentTables documents;
  private final ProblemTable problems;

  public LedgerWriter(JdbcOperations database) {
    this.database = database;
    this.documents = new DocumentTables(database);
    this.problems = new ProblemTable(database);
  }

  @Override
  public void write(Chunk<? extends SourceResult> chunk) {
    chunk.getItems().forEach(this::write);
  }

  private void write(SourceResult result) {
    long source = result.source().id();
    database.update("DELETE FROM document WHERE source_id = ?", source);
    database.update("DELETE FROM problem WHERE source_id = ?", source);
    result.analyses().forEach(analysis -> write(source, analysis));
    problems.insert(source, result.problems());
    database.update(
        "UPDATE source SET state = ? WHERE source_id = ?", result.state().name(), source);
  }

  /**
   * Of two records with the same bytes in different files, the first by name stands for both. A
   * file that is still to be read again has no say: its document may be another by then.
   */
  private void write(long source, Analysis analysis) {
    String id = analysis.article().source().documentId();
    List<String> present = database.queryForList(DONE_WITH_DOCUMENT, String.class, id);
    String name = analysis.article().source().sourceFile();
    if (present.stream().noneMatch(other -> other.compareTo(name) <= 0)) {
      database.update("DELETE FROM document WHERE document_id = ?", id);
      documents.insert(source, analysis);
    }
  }
}
