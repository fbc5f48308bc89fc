package org.newsledger.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The first line of a table.
 *
 * @param announced whether the delimiter stands in a line of its own before the header: {@code
 *     sep=;}
 * @param cellsBelow how many cells the line below has
 */
record CsvHeader(char delimiter, boolean announced, List<String> columns, int cellsBelow) {
  private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');
  private static final Pattern ANNOUNCED = Pattern.compile("\"?sep=([,;\t|])\"?[\\r\\n]+");
  private static final Set<String> EXTENSIONS = Set.of("csv", "tsv", "tab");
  private static final Set<ArticleField> CONTENT =
      Set.of(ArticleField.TEXT, ArticleField.HTML, ArticleField.SUMMARY);

  /** No column's name is longer, unless the line is none of names. */
  private static final int LONGEST_NAME = 60;

  CsvHeader {
    columns = List.copyOf(columns);
  }

  /** The header as the delimiter that fits it best divides it. */
  static CsvHeader of(String head, FieldNames names) {
    var announced = ANNOUNCED.matcher(head);
    if (announced.lookingAt()) {
      char delimiter = announced.group(1).charAt(0);
      return of(head.substring(announced.end()), delimiter, true);
    }
    // Of those that are as good the first is taken.
    return DELIMITERS.stream()
        .map(delimiter -> of(head, delimiter, false))
        .sorted(Comparator.comparingLong((CsvHeader header) -> -header.columns.size()))
        .sorted(Comparator.comparingLong((CsvHeader header) -> -header.fields(names)))
        .findFirst()
        .orElseThrow();
  }

  private static CsvHeader of(String head, char delimiter, boolean announced) {
    try (var parser = CSVParser.parse(head, format(delimiter))) {
      var rows = parser.stream().limit(2).toList();
      var columns = rows.stream().limit(1).flatMap(CSVRecord::stream).map(String::strip).toList();
      return new CsvHeader(
          delimiter, announced, columns, rows.stream().skip(1).mapToInt(CSVRecord::size).sum());
    } catch (IOException | UncheckedIOException notOfThisDelimiter) {
      return new CsvHeader(delimiter, announced, List.of(), 0);
    }
  }

  /** Whether the line heads a table of articles, or of anything where the file's name says so. */
  boolean heads(String extension, FieldNames names) {
    if (EXTENSIONS.contains(extension)) {
      return columns.size() > 1 || (cellsBelow > 0 && hasText(names));
    }
    return columns.size() > 1
        && cellsBelow > 1
        && columns.stream().allMatch(column -> column.length() <= LONGEST_NAME)
        && hasText(names)
        && fields(names) * 2 > columns.size();
  }

  boolean hasText(FieldNames names) {
    return slots(names).anyMatch(slot -> CONTENT.contains(slot.field()));
  }

  private long fields(FieldNames names) {
    return columns.stream().filter(column -> !slots(column, names).isEmpty()).count();
  }

  private Stream<FieldNames.Slot> slots(FieldNames names) {
    return columns.stream().flatMap(column -> slots(column, names).stream());
  }

  private static List<FieldNames.Slot> slots(String column, FieldNames names) {
    return names.slots(FieldNames.path(column));
  }

  static CSVFormat format(char delimiter) {
    // A cell may hold quotation marks that are not doubled, and the last row may break off.
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(delimiter)
        .setIgnoreEmptyLines(false)
        .setTrailingData(true)
        .setLenientEof(true)
        .get();
  }
}
