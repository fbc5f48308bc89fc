package org.newsledger.app.status;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A command that holds a ledger, as it tells of itself every second.
 *
 * @param since when it took hold of the ledger
 * @param run the number of the run, once it has begun
 * @param phase the step it is at; empty before the first
 * @param updated when it last told
 */
public record LiveCommand(
    String command,
    long processId,
    String host,
    Instant since,
    OptionalLong run,
    String phase,
    Work work,
    Instant updated) {

  private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);

  /**
   * How far the reading is.
   *
   * @param begin when the reading began
   */
  public record Work(int filesDone, int filesTotal, int articles, Instant begin) {

    Work more(int files, int more) {
      return new Work(filesDone + files, filesTotal, articles + more, begin);
    }

    Work since(Instant moment) {
      return new Work(filesDone, filesTotal, articles, moment);
    }
  }

  /** Articles a second. */
  public double rate() {
    return work.articles / Math.max(1.0, seconds());
  }

  private double seconds() {
    return Duration.between(work.begin, updated).toMillis() / 1000.0;
  }

  /** An estimate; empty before a file is done, for how much one holds is not known before. */
  public Optional<Duration> left() {
    if (work.filesDone == 0) {
      return Optional.empty();
    }
    double left = seconds() / work.filesDone * (work.filesTotal - work.filesDone);
    return Optional.of(Duration.ofSeconds(Math.round(left)));
  }

  /** Whether it has not told of itself for long: it hangs, or the machine is overloaded. */
  public boolean isSilent(Instant now) {
    return Duration.between(updated, now).compareTo(LONGEST_SILENCE) > 0;
  }

  /** Whether the process has surely ended; on another machine nobody can tell. */
  public boolean isDead() {
    return host.equals(Host.NAME) && ProcessHandle.of(processId).isEmpty();
  }

  /** Who it is, in a few words. */
  public String identity() {
    String which = run.isPresent() ? "run " + run.getAsLong() : "newsledger " + command;
    return which + ", process " + processId + " on " + host + ", since " + since;
  }
}
