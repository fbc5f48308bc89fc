package org.newsledger.processor.language;

import java.util.Optional;

/**
 * A place the gazetteer knows.
 *
 * @param name the canonical name
 * @param country ISO 3166-1 alpha-2, empty for regions across countries
 * @param province the admin-1 region's canonical name, where the place lies in one
 * @param latitude WGS 84 degrees
 * @param longitude WGS 84 degrees
 */
public record Place(
    String name,
    Precision precision,
    Optional<String> country,
    Optional<String> province,
    double latitude,
    double longitude) {

  /** How sharply a place is known. */
  public enum Precision {
    COORDINATES,
    PLACE,
    DISTRICT,
    PROVINCE,
    COUNTRY,
    REGION
  }
}
