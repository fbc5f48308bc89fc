package org.newsledger.writer;

import java.time.Instant;
import java.util.Optional;
import org.newsledger.reader.InputFile;

/**
 * A file that was an input of some run.
 *
 * @param id the ledger's number for it; 0 for a file it does not have yet
 * @param file with the metadata that {@code documents.csv} gives
 * @param checkedAt when it was last listed
 * @param contentHash SHA-256 of its bytes; empty where they cannot be read
 * @param fingerprint SHA-256 of all that its facts depend on
 * @param limits SHA-256 of the limits under which records were rejected; empty where none was
 * @param recordsDone of a file read in part: every record before this one is in the ledger
 */
public record SourceRow(
    long id,
    InputFile file,
    Instant checkedAt,
    Optional<String> contentHash,
    String fingerprint,
    String limits,
    SourceState state,
    long recordsDone) {

  /** This row as one that another file stands for. */
  public SourceRow asCopy() {
    return new SourceRow(
        id, file, checkedAt, contentHash, fingerprint, limits, SourceState.COPY, 0);
  }

  /** This row as one that is to be read. */
  public SourceRow asPending() {
    return new SourceRow(
        id, file, checkedAt, contentHash, fingerprint, limits, SourceState.PENDING, 0);
  }

  /** This row as one that the next run reads again: the file was changed while it was read. */
  public SourceRow asChanged() {
    return new SourceRow(id, file, checkedAt, contentHash, "", limits, state, recordsDone);
  }
}
