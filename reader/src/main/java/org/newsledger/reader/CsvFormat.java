package org.newsledger.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Tables with an article a row, named by the row's number as a spreadsheet shows it. */
final class CsvFormat implements DocumentFormat {
  private static final String NAME = "csv";

  private final FieldNames names;
  private final Optional<Charset> charset;

  CsvFormat(FieldNames names, Optional<Charset> charset) {
    this.names = names;
    this.charset = charset;
  }

  @Override
  public boolean recognizes(Head head) {
    return head.root().isEmpty() && CsvHeader.of(head.text(), names).heads(head.extension(), names);
  }

  @Override
  public Stream<ReadResult> read(Source source) throws IOException {
    var header = CsvHeader.of(Head.of(source).text(), names);
    return RecordStream.of(source, new Rows(source, header));
  }

  private final class Rows implements RecordReader {
    private final ArticleRecord records;
    private final long maxLength;
    private final TextBlocks text;
    private final BoundedReader bounded;
    private final Iterator<CSVRecord> rows;
    private final boolean announced;
    private List<String> paths = List.of();
    private long row;
    private boolean begun;
    private boolean found;

    Rows(Source source, CsvHeader header) throws IOException {
      records = new ArticleRecord(source, NAME, Metadata.NONE);
      maxLength = source.meter().limits().maxRecordBytes();
      text = TextBlocks.of(source.bytes(), source.known().charset().or(() -> charset));
      bounded =
          new BoundedReader(text, maxLength, () -> RecordFault.endlessRow(row - 1, maxLength));
      rows = CSVParser.parse(bounded, CsvHeader.format(header.delimiter())).iterator();
      announced = header.announced();
    }

    @Override
    public Optional<Stream<ReadResult>> next() throws IOException {
      if (!begun) {
        begun = true;
        begin();
      }
      for (var cells = read(); cells.isPresent(); cells = read()) {
        if (cells.get().stream().anyMatch(cell -> !cell.isBlank())) {
          found = true;
          return Optional.of(Stream.of(result(cells.get())));
        }
      }
      if (!found) {
        found = true;
        throw RecordFault.noRecords("rows");
      }
      return Optional.empty();
    }

    private void begin() throws IOException {
      var header = read();
      header = announced ? read() : header;
      var columns = header.map(cells -> cells.stream().map(String::strip).toList());
      paths = columns.orElse(List.of()).stream().map(FieldNames::path).toList();
      var values = new FieldValues(names, maxLength);
      paths.forEach(path -> values.put(path, "there"));
      if (!values.has(ArticleField.TEXT)
          && !values.has(ArticleField.HTML)
          && !values.has(ArticleField.SUMMARY)) {
        throw RecordFault.noTextColumn(columns.orElse(List.of()), names);
      }
    }

    private Optional<CSVRecord> read() throws IOException {
      bounded.restart();
      try {
        row++;
        return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
      } catch (UncheckedIOException fault) {
        if (fault.getCause() instanceof Refusal refusal) {
          throw refusal;
        }
        throw RecordFault.brokenRow(row - 1, String.valueOf(fault.getCause().getMessage()));
      }
    }

    private ReadResult result(CSVRecord cells) {
      var values = new FieldValues(names, maxLength);
      for (int column = 0; column < Math.min(cells.size(), paths.size()); column++) {
        values.put(paths.get(column), cells.get(column));
      }
      paths.forEach(values::see);
      return records.result(String.valueOf(row), values, text.charset());
    }
  }
}
