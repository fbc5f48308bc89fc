package org.newsledger.reader;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON: one record or a list of them, named by their place among the records, or a record a line,
 * named by the line's number. A broken line does no harm to others.
 */
final class JsonFormat implements DocumentFormat {
  private final JsonShape shape;
  private final FieldNames names;
  private final Optional<Charset> charset;

  JsonFormat(JsonShape shape, FieldNames names, Optional<Charset> charset) {
    this.shape = shape;
    this.names = names;
    this.charset = charset;
  }

  @Override
  public boolean recognizes(Head head) {
    return JsonShape.of(head).equals(Optional.of(shape));
  }

  @Override
  public Stream<ReadResult> read(Source source) throws IOException {
    var text = TextBlocks.of(source.bytes(), source.known().charset().or(() -> charset));
    var records =
        switch (shape) {
          case VALUE -> new Value(source, text);
          case LINES -> new Lines(source, text);
        };
    return RecordStream.of(source, records);
  }

  private final class Value implements RecordReader {
    private final ArticleRecord records;
    private final TextBlocks text;
    private final JsonRecords found;
    private final SkippedRecords skips;
    private long count;

    Value(Source source, TextBlocks text) {
      long maxLength = source.meter().limits().maxRecordBytes();
      this.records = new ArticleRecord(source, "json", Metadata.NONE);
      this.text = text;
      this.found = JsonRecords.of(JsonRecords.factory(maxLength), text, names, maxLength);
      this.skips = new SkippedRecords(source.place());
    }

    @Override
    public Optional<Stream<ReadResult>> next() throws IOException {
      var record = found.next();
      if (record.isPresent()) {
        count++;
        var name = String.valueOf(count);
        return Optional.of(Stream.of(records.result(name, record.get(), text.charset())));
      }
      skips.add("value", found.takeStrays());
      if (count == 0 && skips.isEmpty()) {
        count++;
        throw RecordFault.noRecords("records");
      }
      return skips.take();
    }
  }

  private final class Lines implements RecordReader {
    private final ArticleRecord records;
    private final long maxLength;
    private final JsonFactory factory;
    private final TextBlocks text;
    private final BoundedLines lines;

    Lines(Source source, TextBlocks text) {
      this.records = new ArticleRecord(source, "jsonl", Metadata.NONE);
      this.maxLength = source.meter().limits().maxRecordBytes();
      this.factory = JsonRecords.factory(maxLength);
      this.text = text;
      this.lines = new BoundedLines(text, maxLength);
    }

    @Override
    public Optional<Stream<ReadResult>> next() throws IOException {
      for (var line = lines.next(); line.isPresent(); line = lines.next()) {
        if (line.get().tooLong() || !line.get().text().isBlank()) {
          return Optional.of(results(line.get()).stream());
        }
      }
      return Optional.empty();
    }

    private List<ReadResult> results(BoundedLines.Line line) throws IOException {
      var results = new ArrayList<ReadResult>();
      try {
        if (line.tooLong()) {
          throw Refusal.recordTooLarge(maxLength);
        }
        var found = JsonRecords.of(factory, new StringReader(line.text()), names, maxLength);
        for (var record = found.next(); record.isPresent(); record = found.next()) {
          results.add(result(line.number(), results.size(), record.get()));
        }
        if (results.isEmpty()) {
          throw RecordFault.notJson("it holds no object");
        }
      } catch (Refusal refusal) {
        results.add(records.rejected("line " + line.number(), refusal));
      }
      return results;
    }

    private ReadResult result(long line, int before, FieldValues values) {
      var name = String.valueOf(line) + (before == 0 ? "" : "." + (before + 1));
      return records.result(name, values, text.charset());
    }
  }
}
