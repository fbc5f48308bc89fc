package org.newsledger.app.log;

import java.io.StringWriter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * An event as a JSON object, with the field names of the <a
 * href="https://www.elastic.co/guide/en/ecs-logging/overview/current/intro.html">Elastic Common
 * Schema</a>, which the common log collectors know.
 */
final class JsonFormatter extends Formatter {

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final String SCHEMA = "1.6.0";
  private static final Map<Level, String> LEVELS =
      Map.of(Level.SEVERE, "ERROR", Level.WARNING, "WARN", Level.INFO, "INFO");

  private final Supplier<String> run;

  JsonFormatter(Supplier<String> run) {
    this.run = run;
  }

  @Override
  public String format(LogRecord event) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      String time = event.getInstant().truncatedTo(ChronoUnit.MILLIS).toString();
      json.writeStringProperty("@timestamp", time);
      json.writeStringProperty("log.level", LEVELS.getOrDefault(event.getLevel(), "DEBUG"));
      json.writeStringProperty("message", formatMessage(event));
      json.writeStringProperty("ecs.version", SCHEMA);
      json.writeStringProperty("service.name", "newsledger");
      json.writeStringProperty("log.logger", String.valueOf(event.getLoggerName()));
      json.writeNumberProperty("process.pid", ProcessHandle.current().pid());
      json.writeNumberProperty("process.thread.id", event.getLongThreadID());
      if (!run.get().isEmpty()) {
        json.writeStringProperty("newsledger.run", run.get());
      }
      Optional.ofNullable(event.getThrown()).ifPresent(fault -> write(json, fault));
      json.writeEndObject();
    }
    return text.append('\n').toString();
  }

  private static void write(JsonGenerator json, Throwable fault) {
    json.writeStringProperty("error.type", fault.getClass().getName());
    json.writeStringProperty("error.message", String.valueOf(fault.getMessage()));
    json.writeStringProperty("error.stack_trace", StackTrace.of(fault));
  }
}
