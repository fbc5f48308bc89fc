package org.newsledger.reader;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known of an article besides its text: given in {@code documents.csv} or found in the
 * document itself.
 *
 * @param publishedOn the day of publication
 * @param language a BCP 47 tag
 */
public record Metadata(
    Optional<LocalDate> publishedOn,
    Optional<String> publisher,
    Optional<String> title,
    Optional<String> author,
    Optional<String> url,
    Optional<String> language) {

  /** Nothing is known. */
  public static final Metadata NONE =
      new Metadata(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** This metadata, with what {@code other} knows where this knows nothing. */
  public Metadata orElse(Metadata other) {
    return new Metadata(
        publishedOn.or(other::publishedOn),
        publisher.or(other::publisher),
        title.or(other::title),
        author.or(other::author),
        url.or(other::url),
        language.or(other::language));
  }

  /**
   * 16 hexadecimal digits that change when any value does, so that a corrected row of {@code
   * documents.csv} is noticed though the article's file is the same.
   */
  public String fingerprint() {
    var values =
        Stream.of(publishedOn.map(LocalDate::toString), publisher, title, author, url, language)
            .map(value -> value.map(known -> "=" + known).orElse(""))
            .collect(Collectors.joining("\0"));
    return ContentHash.documentId(values.getBytes(StandardCharsets.UTF_8));
  }
}
