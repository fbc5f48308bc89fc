package org.newsledger.app.status;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsledger.reader.Problem;
import org.newsledger.writer.LedgerSummary;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes the state of a ledger as one JSON object; times are in UTC. */
public final class StatusJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;

  private StatusJson(JsonGenerator json) {
    this.json = json;
  }

  /**
   * The object.
   *
   * @param running who holds the ledger
   * @param snapshot empty where the holder has not looked yet
   * @param problems empty where they cannot be asked for, as the ledger is held
   */
  public static String of(
      String url,
      Optional<LiveCommand> running,
      Optional<Snapshot> snapshot,
      Optional<List<Problem>> problems) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      StatusJson status = new StatusJson(json);
      json.writeStartObject();
      json.writeStringProperty("ledger", url);
      running.ifPresent(status::running);
      snapshot.ifPresent(status::snapshot);
      problems.ifPresent(status::problems);
      json.writeEndObject();
    }
    return text.toString();
  }

  private void running(LiveCommand command) {
    json.writeObjectPropertyStart("running");
    json.writeStringProperty("command", command.command());
    json.writeNumberProperty("process_id", command.processId());
    json.writeStringProperty("host", command.host());
    json.writeStringProperty("since", command.since().toString());
    json.writeStringProperty("updated", command.updated().toString());
    command.run().ifPresent(run -> json.writeNumberProperty("run", run));
    json.writeStringProperty("phase", command.phase());
    work(command);
    json.writeEndObject();
  }

  private void work(LiveCommand command) {
    json.writeStringProperty("reading_since", command.work().begin().toString());
    json.writeNumberProperty("files_done", command.work().filesDone());
    json.writeNumberProperty("files_total", command.work().filesTotal());
    json.writeNumberProperty("articles", command.work().articles());
    json.writeNumberProperty("articles_per_second", Math.round(command.rate() * 100) / 100.0);
    command.left().ifPresent(left -> json.writeNumberProperty("seconds_left", left.toSeconds()));
  }

  private void snapshot(Snapshot snapshot) {
    LedgerSummary ledger = snapshot.ledger();
    json.writeStringProperty("as_of", snapshot.asOf().toString());
    json.writeNumberProperty("articles", ledger.articles());
    json.writeNumberProperty("pending", ledger.pending());
    counts("facts", ledger.factsByKind());
    counts("events", ledger.eventsByType());
    json.writeNumberProperty("problem_count", ledger.problems());
    json.writeArrayPropertyStart("runs");
    snapshot.runs().forEach(this::run);
    json.writeEndArray();
  }

  private void counts(String name, Map<String, Long> counts) {
    json.writeObjectPropertyStart(name);
    counts.forEach(json::writeNumberProperty);
    json.writeEndObject();
  }

  private void run(FormerRun run) {
    json.writeStartObject();
    json.writeNumberProperty("run", run.run());
    json.writeStringProperty("started", run.started().toString());
    run.ended().ifPresent(end -> json.writeStringProperty("ended", end.toString()));
    run.duration().ifPresent(d -> json.writeNumberProperty("seconds", d.toMillis() / 1000.0));
    json.writeStringProperty("status", run.status());
    json.writeNumberProperty("records", run.records());
    json.writeStringProperty("message", run.message());
    json.writeEndObject();
  }

  private void problems(List<Problem> problems) {
    json.writeArrayPropertyStart("problems");
    for (Problem problem : problems) {
      json.writeStartObject();
      json.writeStringProperty("source_file", problem.sourceFile());
      json.writeStringProperty("record", problem.record());
      json.writeStringProperty("reason", problem.reason());
      json.writeStringProperty("advice", problem.advice());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
