package org.newsledger.processor.clean.metadata;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A value that some place of a page states.
 *
 * @param rank 1 is believed before 2, among claims of one kind of place
 * @param source the place, for people: {@code meta og:title}
 */
record Claim(MetadataField field, String value, int rank, String source) {

  /** The claims on a field, the most believable first; those of one rank keep their order. */
  static Stream<Claim> on(MetadataField field, List<Claim> claims) {
    return claims.stream()
        .filter(claim -> claim.field() == field && !claim.value().isBlank())
        .sorted(Comparator.comparingInt(Claim::rank));
  }
}
