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
 */
public record SourceRow(
    long id,
    InputFile file,
    Instant checkedAt,
    Optional<String> contentHash,
    String fingerprint,
    SourceState state) {

  /** This row in another state. */
  public SourceRow in(SourceState other) {
    return new SourceRow(id, file, checkedAt, contentHash, fingerprint, other);
  }
}
