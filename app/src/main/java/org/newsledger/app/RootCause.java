package org.newsledger.app;

import java.util.List;
import java.util.Optional;
import org.newsledger.processor.lexicon.LexiconException;
import org.newsledger.reader.ReaderException;
import org.springframework.batch.core.job.JobExecutionException;

/** Of the faults that ended a run, the one that says why. */
final class RootCause {

  private RootCause() {}

  /**
   * What the user can mend before all else, and what Spring Batch says of its steps only where
   * there is nothing else.
   *
   * @param faults at least one
   */
  static Throwable of(List<Throwable> faults) {
    List<Throwable> roots = faults.stream().map(RootCause::root).toList();
    Optional<Throwable> users = roots.stream().filter(RootCause::isUsers).findFirst();
    return users.orElseGet(
        () ->
            roots.stream()
                .filter(root -> !(root instanceof JobExecutionException))
                .findFirst()
                .orElseGet(() -> roots.get(roots.size() - 1)));
  }

  /** Whether the user's files are at fault, and the message says how. */
  static boolean isUsers(Throwable cause) {
    return cause instanceof LexiconException || cause instanceof ReaderException;
  }

  private static Throwable root(Throwable fault) {
    Throwable cause = fault;
    while (cause.getCause() != null && !isUsers(cause)) {
      cause = cause.getCause();
    }
    return cause;
  }
}
