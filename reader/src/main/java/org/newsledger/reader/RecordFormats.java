package org.newsledger.reader;

import java.util.List;

/** The formats whose records tell what their fields are. */
final class RecordFormats {
  private RecordFormats() {}

  static List<DocumentFormat> of(ReaderSettings settings) {
    var fields = FieldNames.of(FieldNames.FIELDS, settings.fields());
    var elements = FieldNames.of(FieldNames.FEED_ELEMENTS, FieldMapping.NONE);
    return List.of(
        new FeedFormat(elements, settings.charset()),
        new JsonFormat(JsonShape.LINES, fields, settings.charset()),
        new JsonFormat(JsonShape.VALUE, fields, settings.charset()),
        new CsvFormat(fields, settings.charset()));
  }
}
