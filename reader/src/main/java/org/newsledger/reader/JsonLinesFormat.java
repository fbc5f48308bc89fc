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
 * JSON Lines: a record a line, named by the line's number. A broken line does no harm to others.
 */
final class JsonLinesFormat implements DocumentFormat {
  private static final String NAME = "jsonl";

  private final FieldNames names;
  private final Optional<Charset> charset;

  JsonLinesFormat(FieldNames names, Optional<Charset> charset) {
    this.names = names;
    this.charset = charset;
  }

  @Override
  public boolean recognizes(Head head) {
    return JsonShape.of(head).equals(Optional.of(JsonShape.LINES));
  }

  @Override
  public Stream<ReadResult> read(Source source) throws IOException {
    return RecordStream.of(source, new Lines(source));
  }

  private final class Lines implements RecordReader {
    private final ArticleRecord records;
    private final long maxLength;
    private final JsonFactory factory;
    private final TextBlocks text;
    private final BoundedLines lines;

    Lines(Source source) throws IOException {
      records = new ArticleRecord(source, NAME, Metadata.NONE);
      maxLength = source.meter().limits().maxRecordBytes();
      factory = JsonRecords.factory(maxLength);
      text = TextBlocks.of(source.bytes(), source.known().charset().or(() -> charset));
      lines = new BoundedLines(text, maxLength);
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
