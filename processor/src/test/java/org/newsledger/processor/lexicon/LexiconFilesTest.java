package org.newsledger.processor.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every lexicon, whatever its columns. */
class LexiconFilesTest {
  private static final Path ROOT = Path.of("src", "main", "resources", "lexicon");

  static List<Path> files() throws IOException {
    try (Stream<Path> paths = Files.walk(ROOT)) {
      return paths.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void entriesAreSortedAndDifferAndTheHeadNamesTheirLicence(Path file) throws IOException {
    var lines = Files.readAllLines(file);
    var head = String.join(" ", lines.stream().takeWhile(line -> line.startsWith("#")).toList());
    var entries = lines.stream().filter(line -> !line.startsWith("#")).toList();

    assertThat(file.getFileName().toString()).matches("[a-z-]+\\.tsv");
    assertThat(head).containsIgnoringCase("licence: ").containsPattern("(?i)source:|written from");
    assertThat(entries).isNotEmpty().isEqualTo(entries.stream().sorted().distinct().toList());
  }
}
