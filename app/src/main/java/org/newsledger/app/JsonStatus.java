package org.newsledger.app;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.newsledger.reader.Problem;
import org.newsledger.writer.LedgerSummary;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes what {@code status} shows as one JSON object. */
final class JsonStatus {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;

  private JsonStatus(JsonGenerator json) {
    this.json = json;
  }

  static String of(String url, List<FormerRun> runs, LedgerSummary ledger, List<Problem> problems) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeStringProperty("ledger", url);
      json.writeNumberProperty("articles", ledger.articles());
      json.writeNumberProperty("pending", ledger.pending());
      JsonStatus status = new JsonStatus(json);
      status.counts("facts", ledger.factsByKind());
      status.counts("events", ledger.eventsByType());
      status.runs(runs);
      status.problems(problems);
      json.writeEndObject();
    }
    return text.toString();
  }

  private void counts(String name, Map<String, Long> counts) {
    json.writeObjectPropertyStart(name);
    counts.forEach(json::writeNumberProperty);
    json.writeEndObject();
  }

  private void runs(List<FormerRun> runs) {
    json.writeArrayPropertyStart("runs");
    for (FormerRun run : runs) {
      json.writeStartObject();
      json.writeNumberProperty("run", run.run());
      json.writeStringProperty("started", run.started());
      json.writeStringProperty("ended", run.ended());
      json.writeStringProperty("status", run.status());
      json.writeNumberProperty("records", run.records());
      json.writeStringProperty("message", run.message());
      json.writeEndObject();
    }
    json.writeEndArray();
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
