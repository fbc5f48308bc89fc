package org.newsledger.app;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsledger.app.status.FormerRun;
import org.newsledger.app.status.LiveCommand;
import org.newsledger.app.status.Snapshot;
import org.newsledger.reader.Problem;
import org.newsledger.writer.LedgerSummary;

/**
 * What {@code status} says to people; times are those of the clock on the wall.
 *
 * @param snapshot empty where a command took hold of the ledger a moment ago
 * @param problems empty where they cannot be asked for, as the ledger is held
 */
record StatusText(
    Optional<LiveCommand> live, Optional<Snapshot> snapshot, Optional<List<Problem>> problems) {

  private static final int MOST_PROBLEMS = 20;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  /** The lines, with so many runs at most. */
  List<String> lines(int runs) {
    List<String> lines = new ArrayList<>();
    live.ifPresent(command -> addLive(lines, command));
    snapshot.ifPresent(look -> addSnapshot(lines, look, runs));
    problems.ifPresent(list -> addProblems(lines, list));
    return lines;
  }

  private static void addLive(List<String> lines, LiveCommand command) {
    lines.add("Running  " + command.identity());
    lines.add("Phase    " + (command.phase().isEmpty() ? "start" : command.phase()));
    LiveCommand.Work work = command.work();
    if (work.filesTotal() > 0) {
      lines.add(
          "Reading  "
              + ProgressLines.line(
                  work.filesDone(),
                  work.filesTotal(),
                  work.articles(),
                  Duration.between(work.begin(), command.updated())));
    }
    if (command.isSilent(Instant.now())) {
      lines.add("No sign of life since " + command.updated() + ": it hangs, or the machine does.");
    }
    lines.add("");
  }

  private void addSnapshot(List<String> lines, Snapshot look, int runs) {
    lines.addAll(table(look.runs().stream().limit(runs).toList()).lines());
    lines.add("");
    if (live.isPresent()) {
      lines.add("As of    " + local(look.asOf()));
    }
    LedgerSummary ledger = look.ledger();
    lines.add("Articles " + ledger.articles() + ", files still to be read " + ledger.pending());
    lines.add("Facts    " + ledger.facts() + " " + ledger.factsByKind());
    lines.add("Events   " + ledger.eventsByType());
    lines.add("Problems " + ledger.problems());
  }

  private static void addProblems(List<String> lines, List<Problem> problems) {
    problems.stream().limit(MOST_PROBLEMS).forEach(problem -> lines.add("  " + line(problem)));
    if (problems.size() > MOST_PROBLEMS) {
      lines.add("  … the others stand in problems.csv");
    }
  }

  private static TextTable table(List<FormerRun> runs) {
    TextTable table =
        new TextTable(
            List.of("run", "started", "ended", "took", "status", "records", "message"),
            List.of(true, false, false, true, false, true, false));
    for (FormerRun run : runs) {
      table.add(
          List.of(
              Long.toString(run.run()),
              local(run.started()),
              run.ended().map(StatusText::local).orElse(""),
              run.duration().map(StatusText::took).orElse(""),
              run.status(),
              Long.toString(run.records()),
              run.message()));
    }
    return table;
  }

  private static String local(Instant time) {
    return TIME.format(LocalDateTime.ofInstant(time, ZoneId.systemDefault()));
  }

  private static String took(Duration time) {
    if (time.toMinutes() < 1) {
      return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }
    return time.toHours() > 0
        ? time.toHours() + " h " + time.toMinutesPart() + " min"
        : time.toMinutes() + " min " + time.toSecondsPart() + " s";
  }

  private static String line(Problem problem) {
    String place = problem.record().isEmpty() ? "" : ", " + problem.record();
    return problem.sourceFile() + place + ": " + problem.reason();
  }
}
