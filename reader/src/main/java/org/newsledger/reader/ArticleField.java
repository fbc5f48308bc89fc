package org.newsledger.reader;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the fields of a record may be: of a row, a JSON object or an item of a feed. */
public enum ArticleField {
  TEXT,
  HTML,
  /** A teaser: the text where there is no other. */
  SUMMARY,
  TITLE,
  DATE,
  AUTHOR,
  PUBLISHER,
  URL,
  LANGUAGE,
  /** When the article was fetched. */
  RETRIEVED,
  /** A list that holds the records, or an object around one. */
  RECORDS;

  static Optional<ArticleField> named(String label) {
    return Arrays.stream(values()).filter(field -> field.label().equals(label)).findFirst();
  }

  static String known() {
    return Arrays.stream(values()).map(ArticleField::label).collect(Collectors.joining(", "));
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
