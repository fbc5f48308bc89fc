package org.newsledger.processor.language;

import java.util.Optional;

/**
 * A name in the text.
 *
 * @param start first UTF-16 unit in the article's text
 * @param end after the last unit
 * @param type what is named
 * @param id the key of the alias table, where it knows the name
 * @param name the canonical name, or the name as written
 * @param country ISO 3166-1 alpha-2 code of the party's or place's country, where known
 */
public record NamedEntity(
    String text,
    int start,
    int end,
    Type type,
    Optional<String> id,
    String name,
    Optional<String> country) {

  /** What is named. */
  public enum Type {
    PERSON,
    /** A party that acts: armed group, military, ministry, agency, company, medium. */
    ORGANIZATION,
    COUNTRY,
    /** A place below or above a country. */
    LOCATION,
    /** People by nationality, religion or ethnic group. */
    GROUP,
    MISC
  }
}
