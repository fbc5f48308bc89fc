package org.newsledger.app.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The file through which a process asks the holder of a ledger for a backup. Who asks touches it
 * again and again while he waits. It names no place: the holder writes beside the ledger alone, so
 * it cannot be made to write elsewhere.
 */
record BackupRequest(Path file) {

  private static final String ASKED = "backup";
  private static final String FAILED = "failed: ";
  private static final Duration LONGEST_SILENCE = Duration.ofMinutes(1);

  /**
   * Asks.
   *
   * @throws java.nio.file.FileAlreadyExistsException if another process is asking
   */
  void ask() throws IOException {
    if (Files.exists(file) && isForsaken()) {
      Files.deleteIfExists(file);
    }
    Files.createFile(file);
    Files.writeString(file, ASKED);
  }

  /** Says that the one who asked still waits; no more, if the request is not there. */
  boolean touch() throws IOException {
    try {
      Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
      return true;
    } catch (NoSuchFileException gone) {
      return false;
    }
  }

  void delete() throws IOException {
    Files.deleteIfExists(file);
  }

  boolean isThere() {
    return Files.exists(file);
  }

  /** Whether nobody waits any more; a time to come is of a clock that was set back since. */
  boolean isForsaken() throws IOException {
    Instant touched = Files.getLastModifiedTime(file).toInstant();
    return Duration.between(touched, Instant.now()).abs().compareTo(LONGEST_SILENCE) > 0;
  }

  boolean isUnanswered() throws IOException {
    return Files.readString(file).equals(ASKED);
  }

  void fail(String reason) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Files.writeString(part, FAILED + reason);
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Why the holder could not write the backup, if it could not. */
  Optional<String> failure() throws IOException {
    try {
      return Optional.of(Files.readString(file))
          .filter(text -> text.startsWith(FAILED))
          .map(text -> text.substring(FAILED.length()));
    } catch (NoSuchFileException gone) {
      return Optional.empty();
    }
  }
}
