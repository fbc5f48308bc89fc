package org.newsledger.processor.clean.metadata;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value that is taken for true.
 *
 * @param source where it was found, for {@code inspect}
 */
record Believed<T>(T value, String source) {

  /** Of a field's claims the first that can be read. */
  static <T> Optional<Believed<T>> first(
      MetadataField field, List<Claim> claims, Function<Claim, Optional<T>> reader) {
    return claims.stream()
        .filter(claim -> claim.field() == field && !claim.value().isBlank())
        .flatMap(claim -> reader.apply(claim).map(v -> new Believed<>(v, claim.source())).stream())
        .findFirst();
  }
}
