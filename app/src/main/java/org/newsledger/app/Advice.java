package org.newsledger.app;

import java.nio.file.AccessDeniedException;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What to do about faults of the machine, which libraries report in many ways. */
final class Advice {

  private static final int H2_FILE_CORRUPTED = 90030;
  private static final int H2_READ_ONLY = 90097;

  /**
   * A kind of fault.
   *
   * @param sign tells it by one of the exceptions that led to the failure
   */
  private record Known(Predicate<Throwable> sign, String advice) {}

  private static final List<Known> KNOWN =
      List.of(
          new Known(
              says(
                  "No space left on device",
                  "not enough space on the disk",
                  "Disk quota exceeded",
                  "File too large"),
              "The disk is full, or a bound on the size of files is reached: make room."),
          new Known(
              of(AccessDeniedException.class).or(says("Permission denied")),
              "This user may not write there: correct the owner or the mode."),
          new Known(
              of(ReadOnlyFileSystemException.class)
                  .or(says("Read-only file system"))
                  .or(hasCode(H2_READ_ONLY)),
              "It can only be read there: give another --out, or make the disk writable."),
          new Known(
              hasCode(H2_FILE_CORRUPTED),
              "The ledger's file is damaged: put a backup in its place, or remove it, and the next"
                  + " run makes it anew from the inputs."));

  private Advice() {}

  private static Predicate<Throwable> says(String... words) {
    return fault -> {
      String message = String.valueOf(fault.getMessage());
      return List.of(words).stream().anyMatch(message::contains);
    };
  }

  private static Predicate<Throwable> of(Class<? extends Throwable> type) {
    return type::isInstance;
  }

  private static Predicate<Throwable> hasCode(int code) {
    return fault -> fault instanceof SQLException sql && sql.getErrorCode() == code;
  }

  /** What to do about a fault, if it is of the machine. */
  static Optional<String> on(Throwable fault) {
    Set<Throwable> all = Collections.newSetFromMap(new IdentityHashMap<>());
    collect(fault, all);
    return KNOWN.stream()
        .filter(known -> all.stream().anyMatch(known.sign))
        .map(Known::advice)
        .findFirst();
  }

  /** Causes may name one another in a circle. */
  private static void collect(Throwable fault, Set<Throwable> all) {
    if (!all.add(fault)) {
      return;
    }
    if (fault.getCause() != null) {
      collect(fault.getCause(), all);
    }
    for (Throwable suppressed : fault.getSuppressed()) {
      collect(suppressed, all);
    }
  }
}
