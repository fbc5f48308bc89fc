package org.newsledger.reader;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns that {@code documents.csv} may have. */
enum DocumentColumn {
  SOURCE_FILE,
  PUBLISHED_ON,
  PUBLISHER,
  TITLE,
  AUTHOR,
  URL,
  LANGUAGE;

  static Optional<DocumentColumn> named(String name) {
    return Arrays.stream(values()).filter(column -> column.header().equals(name)).findFirst();
  }

  static String known() {
    return Arrays.stream(values()).map(DocumentColumn::header).collect(Collectors.joining(", "));
  }

  String header() {
    return name().toLowerCase(Locale.ROOT);
  }
}
