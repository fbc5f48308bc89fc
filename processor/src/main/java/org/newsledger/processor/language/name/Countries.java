package org.newsledger.processor.language.name;

import java.util.Optional;

/** What the name finder asks about countries; whoever knows places answers. */
@FunctionalInterface
public interface Countries {

  /** Knows no country. */
  Countries NONE = words -> Optional.empty();

  /**
   * The country that these words name or belong to: "Russia", "Russian", "Russians", "U.S.", "Saudi
   * Arabia".
   */
  Optional<Country> find(String words);

  /** Whether these words name a place of any kind. */
  default boolean isPlace(String words) {
    return false;
  }

  /** Whether these words name a country's people only: "Turk", of whom not all are the state's. */
  default boolean isDemonym(String words) {
    return false;
  }

  /** The country with this ISO 3166-1 alpha-2 code. */
  default Optional<Country> ofCode(String code) {
    return Optional.empty();
  }

  /** The code of the country in which the place of this name lies. */
  default Optional<String> ofPlace(String words) {
    return Optional.empty();
  }

  /**
   * A country.
   *
   * @param code ISO 3166-1 alpha-2
   * @param adjective as it stands before a noun: "Russian", "US"
   * @param named whether the words are the country's name, not those of its people
   */
  record Country(String code, String name, String adjective, boolean named) {}
}
