package org.newsledger.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SourceNamesTest {
  @Test
  void namesBelowAFolderAreDividedBySlashes() {
    assertThat(SourceNames.relative(Path.of("/in"), Path.of("/in/a b/ü#1.txt")))
        .isEqualTo("a b/ü#1.txt");
  }

  @Test
  void escapedBytesAreUtf8WhateverTheLocale() {
    assertThat(SourceNames.decode("100%25/%D9%86.txt")).isEqualTo("100%/ن.txt");
  }

  @Test
  void bytesThatAreNotUtf8KeepTheirEscapes() {
    assertThat(SourceNames.decode("caf%E9.txt")).isEqualTo("caf%E9.txt");
  }
}
