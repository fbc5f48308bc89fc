package org.newsledger.app.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.newsledger.writer.LedgerSummary;
import tools.jackson.core.JacksonException;

/**
 * What the holder of a ledger tells of itself, in a file beside it. Only the lock on the ledger
 * says that it is held: a killed process leaves the file behind, and nobody heeds it then.
 *
 * @param snapshot empty where the holder has not looked yet
 */
public record LiveFile(LiveCommand command, Optional<Snapshot> snapshot) {

  private static final Logger LOG = Logger.getLogger(LiveFile.class.getName());

  /** Reads who holds a ledger that is held; empty where that is not known. */
  public static Optional<LiveFile> of(String url) {
    return LedgerFiles.of(url)
        .map(LedgerFiles::live)
        .filter(Files::exists)
        .flatMap(LiveFile::read)
        .filter(live -> !live.command.isDead());
  }

  private static Optional<LiveFile> read(Path file) {
    try {
      return Optional.of(parse(JsonObject.read(Files.readString(file))));
    } catch (IOException | JacksonException | DateTimeException | NumberFormatException e) {
      LOG.log(Level.INFO, "Cannot read " + file, e);
      return Optional.empty();
    }
  }

  private static LiveFile parse(JsonObject json) {
    return new LiveFile(
        command(json.object("running").orElseGet(() -> JsonObject.read("{}"))),
        json.find("as_of").map(Instant::parse).map(asOf -> snapshot(asOf, json)));
  }

  private static LiveCommand command(JsonObject json) {
    return new LiveCommand(
        json.text("command"),
        json.number("process_id"),
        json.text("host"),
        Instant.parse(json.text("since")),
        json.findNumber("run"),
        json.text("phase"),
        work(json),
        Instant.parse(json.text("updated")));
  }

  private static LiveCommand.Work work(JsonObject json) {
    return new LiveCommand.Work(
        Math.toIntExact(json.number("files_done")),
        Math.toIntExact(json.number("files_total")),
        Math.toIntExact(json.number("articles")),
        Instant.parse(json.text("reading_since")));
  }

  private static Snapshot snapshot(Instant asOf, JsonObject json) {
    List<FormerRun> runs = json.list("runs").stream().map(LiveFile::run).toList();
    LedgerSummary ledger =
        new LedgerSummary(
            json.number("articles"),
            json.numbers("facts"),
            json.numbers("events"),
            json.number("problem_count"),
            json.number("pending"));
    return new Snapshot(asOf, runs, ledger);
  }

  private static FormerRun run(JsonObject json) {
    return new FormerRun(
        json.number("run"),
        Instant.parse(json.text("started")),
        json.find("ended").map(Instant::parse),
        json.text("status"),
        json.number("records"),
        json.text("message"));
  }
}
