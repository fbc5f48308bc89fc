package org.newsledger.app;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsledger.processor.Analysis;
import org.newsledger.processor.Analysis.SentenceSpan;
import org.newsledger.processor.Article;
import org.newsledger.processor.Fact;
import org.newsledger.processor.FactColumn;
import org.newsledger.processor.Segment;
import org.newsledger.processor.SegmentLabel;
import org.newsledger.processor.language.NamedEntity;
import org.newsledger.processor.language.TemporalExpression;
import org.newsledger.reader.Metadata;
import org.newsledger.reader.Problem;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/** Writes what the program sees in a document, or why it sees nothing, as one line of JSON. */
final class JsonAnalysis {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;

  private JsonAnalysis(JsonGenerator json) {
    this.json = json;
  }

  /** The line for a document that was read. */
  static String of(Analysis analysis) {
    return line(j -> j.write(analysis));
  }

  /** The line for an input that gave no document. */
  static String of(Problem problem) {
    return line(j -> j.write(problem));
  }

  private static String line(Consumer<JsonAnalysis> content) {
    var line = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      content.accept(new JsonAnalysis(json));
      json.writeEndObject();
    }
    return line.toString();
  }

  private void write(Analysis analysis) {
    Article article = analysis.article();
    text("source_file", article.source().sourceFile());
    text("document_id", article.source().documentId());
    text("format", article.source().format());
    text("charset", article.source().charset());
    text("language", article.language());
    write(article.metadata());
    optional("updated_on", article.found().updatedOn());
    write(article.found().sources());
    array("segments", article.segments(), this::write);
    text("body", body(article.segments()));
    text("text", article.text());
    array("sentences", analysis.sentences(), this::write);
    array("entities", analysis.entities(), this::write);
    array("dates", analysis.dates(), this::write);
    array("facts", analysis.facts(), fact -> write(article, fact));
    value("problem", null);
  }

  private void write(Problem problem) {
    String place = problem.record().isEmpty() ? "" : "#" + problem.record();
    text("source_file", problem.sourceFile() + place);
    for (String absent : List.of("document_id", "format", "charset", "language")) {
      value(absent, null);
    }
    write(Metadata.NONE);
    value("updated_on", null);
    write(Map.of());
    array("segments", List.of(), ignored -> {});
    text("body", "");
    text("text", "");
    for (String empty : List.of("sentences", "entities", "dates", "facts")) {
      array(empty, List.of(), ignored -> {});
    }
    text("problem", problem.reason());
  }

  private void write(Metadata metadata) {
    optional("title", metadata.title());
    optional("author", metadata.author());
    optional("publisher", metadata.publisher());
    optional("published_on", metadata.publishedOn());
    optional("url", metadata.url());
  }

  /** Where each of these values was found. */
  private void write(Map<String, String> sources) {
    json.writeObjectPropertyStart("metadata_sources");
    sources.forEach(this::text);
    json.writeEndObject();
  }

  private static String body(List<Segment> segments) {
    return segments.stream()
        .filter(s -> s.label() == SegmentLabel.BODY || s.label() == SegmentLabel.SUBHEADING)
        .map(Segment::text)
        .collect(Collectors.joining("\n\n"));
  }

  private void write(Segment segment) {
    text("label", segment.label().name());
    text("rule", segment.rule());
    text("language", segment.language());
    text("text", segment.text());
  }

  private void write(SentenceSpan sentence) {
    value("index", sentence.index());
    span(sentence.start(), sentence.end());
    text("segment", sentence.segment().name());
  }

  private void write(NamedEntity entity) {
    text("text", entity.text());
    span(entity.start(), entity.end());
    text("type", entity.type().name());
    optional("id", entity.id());
    text("name", entity.name());
  }

  private void write(TemporalExpression date) {
    text("text", date.text());
    span(date.start(), date.end());
    text("value", date.value());
    optional("start", date.firstDay());
    optional("end", date.lastDay());
    text("precision", date.precision().name());
  }

  private void write(Article article, Fact fact) {
    for (FactColumn column : FactColumn.values()) {
      optional(column.columnName(), column.valueOf(article, fact));
    }
  }

  private void span(int start, int end) {
    value("char_start", start);
    value("char_end", end);
  }

  private <T> void array(String name, List<T> items, Consumer<T> content) {
    json.writeArrayPropertyStart(name);
    for (T item : items) {
      json.writeStartObject();
      content.accept(item);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void text(String name, String text) {
    json.writeStringProperty(name, text);
  }

  private void optional(String name, Optional<?> value) {
    value(name, value.orElse(null));
  }

  private void value(String name, @Nullable Object value) {
    json.writeName(new SerializedString(name));
    if (value == null) {
      json.writeNull();
    } else if (value instanceof Long number) {
      json.writeNumber(number);
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Double number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else {
      json.writeString(value.toString());
    }
  }
}
