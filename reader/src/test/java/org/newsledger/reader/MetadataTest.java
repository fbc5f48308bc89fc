package org.newsledger.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class MetadataTest {
  private static Metadata of(Optional<String> publisher, Optional<String> title) {
    return new Metadata(
        Optional.empty(), publisher, title, Optional.empty(), Optional.empty(), Optional.empty());
  }

  @Test
  void fingerprintsTellValuesAndTheirPlacesApart() {
    var known = Optional.of("Example");

    assertThat(of(known, Optional.empty()).fingerprint())
        .isEqualTo(of(Optional.of("Example"), Optional.empty()).fingerprint())
        .isNotEqualTo(of(Optional.empty(), known).fingerprint())
        .isNotEqualTo(Metadata.NONE.fingerprint())
        .hasSize(16);
  }

  @Test
  void gapsAreFilledFromTheOther() {
    var near = of(Optional.of("Near"), Optional.empty());
    var far = of(Optional.of("Far"), Optional.of("Title"));

    assertThat(near.orElse(far)).isEqualTo(of(Optional.of("Near"), Optional.of("Title")));
  }
}
