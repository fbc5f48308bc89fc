package org.newsledger.reader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads one {@code documents.csv}. A wrong header stops the program, for every row depends on it; a
 * wrong row or value is left out and reported.
 */
final class DocumentTableReader {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setIgnoreEmptyLines(true)
          .setIgnoreSurroundingSpaces(true)
          .setTrim(true)
          .get();

  private final Path path;
  private final String name;
  private final Map<DocumentColumn, Integer> columns = new EnumMap<>(DocumentColumn.class);
  private final Map<String, DocumentTable.Row> rows = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private DocumentTableReader(Path path, String name) {
    this.path = path;
    this.name = name;
  }

  /**
   * Reads the table at {@code path}, called {@code name} in problems.
   *
   * @throws ReaderException if it is not CSV in UTF-8, or its header is wrong
   */
  static DocumentTable read(Path path, String name) {
    var reader = new DocumentTableReader(path, name);
    try (var text = Files.newBufferedReader(path)) {
      reader.read(text);
    } catch (IOException | UncheckedIOException fault) {
      throw new ReaderException(
          path + " cannot be read: save it as CSV in UTF-8 and close every quotation mark", fault);
    }
    return new DocumentTable(name, reader.rows, reader.problems);
  }

  private void read(BufferedReader text) throws IOException {
    try (var parser = FORMAT.parse(afterMark(text))) {
      var records = parser.iterator();
      readHeader(records.hasNext() ? records.next().toList() : List.of());
      while (records.hasNext()) {
        readRow(records.next(), parser);
      }
    }
  }

  private static BufferedReader afterMark(BufferedReader text) throws IOException {
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
    return text;
  }

  private void readHeader(List<String> header) {
    for (int at = 0; at < header.size(); at++) {
      var title = header.get(at);
      var column = DocumentColumn.named(title).orElseThrow(() -> unknownColumn(title));
      if (columns.putIfAbsent(column, at) != null) {
        throw new ReaderException(path + ": column '" + title + "' is given twice");
      }
    }
    if (!columns.containsKey(DocumentColumn.SOURCE_FILE)) {
      throw new ReaderException(
          path + ": the first line must name the columns, source_file among them");
    }
  }

  private ReaderException unknownColumn(String title) {
    return new ReaderException(
        "%s: unknown column '%s'; the columns known are %s, divided by commas"
            .formatted(path, title, DocumentColumn.known()));
  }

  private void readRow(CSVRecord row, CSVParser parser) {
    var line = parser.getCurrentLineNumber() - row.stream().mapToLong(this::lineBreaks).sum();
    var sourceFile = value(row, DocumentColumn.SOURCE_FILE).map(DocumentTableReader::plain);
    if (sourceFile.isEmpty()) {
      report(
          line,
          "names no source_file",
          "Write the file's path below this folder, or remove the row.");
    } else if (row.size() > columns.size()) {
      report(line, "has more values than columns", "Put values with commas into quotation marks.");
    } else {
      addRow(new DocumentTable.Row(line, sourceFile.get(), metadata(row, line)));
    }
  }

  private void addRow(DocumentTable.Row row) {
    var former = Optional.ofNullable(rows.putIfAbsent(row.key(), row));
    former.ifPresent(
        first ->
            report(
                row.line(),
                "source_file %s was given in line %s already"
                    .formatted(row.sourceFile(), first.line()),
                "Remove one of the two; the first was used."));
  }

  private Metadata metadata(CSVRecord row, long line) {
    return new Metadata(
        value(row, DocumentColumn.PUBLISHED_ON).flatMap(date -> day(date, line)),
        value(row, DocumentColumn.PUBLISHER),
        value(row, DocumentColumn.TITLE),
        value(row, DocumentColumn.AUTHOR),
        value(row, DocumentColumn.URL),
        value(row, DocumentColumn.LANGUAGE).flatMap(tag -> language(tag, line)));
  }

  private Optional<LocalDate> day(String date, long line) {
    try {
      return Optional.of(LocalDate.parse(date));
    } catch (DateTimeParseException notIso) {
      report(line, "published_on '" + date + "' is no date", "Write it as 2019-11-24.");
      return Optional.empty();
    }
  }

  private Optional<String> language(String tag, long line) {
    try {
      return Optional.of(new Locale.Builder().setLanguageTag(tag).build().toLanguageTag());
    } catch (IllformedLocaleException notATag) {
      report(line, "language '" + tag + "' is no BCP 47 tag", "Write it as en or pt-BR.");
      return Optional.empty();
    }
  }

  private Optional<String> value(CSVRecord row, DocumentColumn column) {
    return Optional.ofNullable(columns.get(column))
        .filter(at -> at < row.size())
        .map(row::get)
        .filter(value -> !value.isEmpty());
  }

  private static String plain(String path) {
    return path.startsWith("./") ? path.substring(2) : path;
  }

  private long lineBreaks(String value) {
    return value.chars().filter(unit -> unit == '\n').count();
  }

  private void report(long line, String reason, String advice) {
    problems.add(new Problem(name, "line " + line, reason, advice));
  }
}
