package org.newsledger.processor.clean.metadata;

import java.util.Locale;

/** What can be known of an article besides its text. */
enum MetadataField {
  TITLE,
  AUTHOR,
  PUBLISHER,
  PUBLISHED("published_on"),
  UPDATED("updated_on"),
  URL,
  LANGUAGE;

  private final String key;

  MetadataField() {
    this.key = name().toLowerCase(Locale.ROOT);
  }

  MetadataField(String key) {
    this.key = key;
  }

  /** The name that {@code inspect} gives it. */
  String key() {
    return key;
  }
}
