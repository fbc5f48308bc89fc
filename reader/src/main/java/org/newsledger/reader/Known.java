package org.newsledger.reader;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of an input from outside it: from {@code documents.csv}, or from the container that
 * holds it.
 *
 * @param retrievedOn no later day of publication is believed
 * @param charset what the container declares, as HTTP does
 * @param format the name of the container's format, where its records are to be called by that
 */
record Known(
    Metadata metadata,
    Optional<LocalDate> retrievedOn,
    Optional<Charset> charset,
    Optional<String> format) {

  static final Known NOTHING = of(Metadata.NONE);

  static Known of(Metadata metadata) {
    return new Known(metadata, Optional.empty(), Optional.empty(), Optional.empty());
  }

  Known retrieved(LocalDate day) {
    return new Known(metadata, Optional.of(day), charset, format);
  }

  Known in(Charset declared) {
    return new Known(metadata, retrievedOn, Optional.of(declared), format);
  }

  Known from(String container) {
    return new Known(metadata, retrievedOn, charset, Optional.of(container));
  }

  /**
   * What is known of a record of this container. The user's word of the container goes before the
   * container's of the record; the charset is each record's own.
   */
  Known ofRecord(Known record) {
    return new Known(
        metadata.orElse(record.metadata),
        record.retrievedOn.or(() -> retrievedOn),
        record.charset,
        record.format.or(() -> format));
  }
}
