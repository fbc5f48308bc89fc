package org.newsledger.reader;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.stream.Stream;

/** A JSON text of one record or a list of them, named by their place among its records. */
final class JsonFormat implements DocumentFormat {
  private static final String NAME = "json";

  private final FieldNames names;
  private final Optional<Charset> charset;

  JsonFormat(FieldNames names, Optional<Charset> charset) {
    this.names = names;
    this.charset = charset;
  }

  @Override
  public boolean recognizes(Head head) {
    return JsonShape.of(head).equals(Optional.of(JsonShape.VALUE));
  }

  @Override
  public Stream<ReadResult> read(Source source) throws IOException {
    return RecordStream.of(source, new Records(source));
  }

  private final class Records implements RecordReader {
    private final ArticleRecord records;
    private final TextBlocks text;
    private final JsonRecords found;
    private final SkippedRecords skips;
    private long count;

    Records(Source source) throws IOException {
      long maxLength = source.meter().limits().maxRecordBytes();
      records = new ArticleRecord(source, NAME, Metadata.NONE);
      text = TextBlocks.of(source.bytes(), source.known().charset().or(() -> charset));
      found = JsonRecords.of(JsonRecords.factory(maxLength), text, names, maxLength);
      skips = new SkippedRecords(source.place());
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
}
