package org.newsledger.reader;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Property;
import org.apache.tika.metadata.TikaCoreProperties;

/** What a document's properties tell of the article in it. */
final class DocumentProperties {
  private static final FieldNames NAMES = FieldNames.of(FieldNames.FIELDS, FieldMapping.NONE);
  private static final long LONGEST = 100_000;

  /** A line of its own is short, and stands among the first. */
  private static final int LINE = 100;

  private static final int LINES = 100;

  private DocumentProperties() {}

  static Known known(Metadata properties, String text, Source source) {
    var values = new FieldValues(NAMES, LONGEST);
    value(properties, TikaCoreProperties.TITLE)
        .filter(title -> !isFileName(title))
        .ifPresent(title -> values.put("title", title));
    for (var author : properties.getValues(TikaCoreProperties.CREATOR)) {
      values.add("author", author);
    }
    var last = last(properties, source);
    day(properties, TikaCoreProperties.CREATED)
        .filter(day -> last.stream().noneMatch(day::isAfter) && !showsDay(text))
        .ifPresent(day -> values.put("date", day.toString()));
    var known = Known.of(RecordMetadata.of(values));
    return last.map(known::retrieved).orElse(known);
  }

  /** Programs write the name of the file where nobody gave a title. */
  private static boolean isFileName(String title) {
    return !Head.extension(title.strip()).isEmpty();
  }

  /** The day by which the article was there: of the document's last change, or of the file's. */
  private static Optional<LocalDate> last(Metadata properties, Source source) {
    return Stream.of(day(properties, TikaCoreProperties.MODIFIED), source.retrievedOn())
        .flatMap(Optional::stream)
        .min(LocalDate::compareTo);
  }

  /**
   * Whether a line of the text is or ends in a day. Then that is the article's, and the document
   * may have been made of it much later, as when a page is printed.
   */
  private static boolean showsDay(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && line.length() <= LINE)
        .limit(LINES)
        .anyMatch(DocumentProperties::holdsDay);
  }

  private static boolean holdsDay(String line) {
    var words = List.of(line.split("\\s+"));
    return Stream.iterate(0, at -> at < words.size(), at -> at + 1)
        .map(at -> String.join(" ", words.subList(at, words.size())))
        .anyMatch(rest -> RecordDates.day(rest).isPresent());
  }

  private static Optional<LocalDate> day(Metadata properties, Property property) {
    return value(properties, property).flatMap(RecordDates::day);
  }

  private static Optional<String> value(Metadata properties, Property property) {
    return Optional.ofNullable(properties.get(property));
  }
}
