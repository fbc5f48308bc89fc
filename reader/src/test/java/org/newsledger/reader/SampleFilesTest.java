package org.newsledger.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleFilesTest {
  @TempDir Path folder;

  static Stream<String> names() {
    return SampleFiles.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void aSampleHoldsTwoArticles(String name) {
    var bytes = SampleFiles.all().get(name);

    assertThat(Records.read(folder, name, bytes, ReaderSettings.DEFAULTS))
        .filteredOn(ReadResult.Document.class::isInstance)
        .hasSize(2);
  }

  /**
   * Wherever a file breaks off, and whichever of its bytes is wrong, reading it comes to an end.
   */
  @ParameterizedTest
  @MethodSource("names")
  void aDamagedFileIsReadToItsEnd(String name) {
    var bytes = SampleFiles.all().get(name);
    for (int at = 0; at < bytes.length; at += 3) {
      var broken = Arrays.copyOf(bytes, at);
      assertThat(Records.read(folder, name, broken, ReaderSettings.DEFAULTS)).isNotEmpty();
      var wrong = bytes.clone();
      wrong[at] = (byte) (wrong[at] ^ 0x15);
      assertThat(Records.read(folder, name, wrong, ReaderSettings.DEFAULTS)).isNotEmpty();
    }
  }
}
