package org.newsledger.processor.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExtractionLexiconFilesTest {

  static Stream<String> names() {
    return Stream.of(
        "triggers",
        "light-verbs",
        "nouns",
        "means",
        "modality",
        "topics",
        "local-currencies",
        "closing-verbs",
        "comparisons",
        "glued-words",
        "had-abroad",
        "led-parties",
        "party-plurals",
        "prepositions",
        "retagging",
        "subordinators");
  }

  @ParameterizedTest
  @MethodSource("names")
  void entriesAreSortedAndSingle(String name) throws IOException {
    List<String> entries = lines(name).stream().filter(line -> !line.startsWith("#")).toList();

    assertThat(entries).isSorted().doesNotHaveDuplicates().noneMatch(String::isBlank);
  }

  @ParameterizedTest
  @MethodSource("names")
  void theHeadNamesColumnsSourceAndLicence(String name) throws IOException {
    assertThat(String.join(" ", lines(name).stream().filter(l -> l.startsWith("#")).toList()))
        .contains("Columns:", "Source:", "GPL-3.0-or-later");
  }

  private static List<String> lines(String name) throws IOException {
    String resource = "/lexicon/en/" + name + ".tsv";
    try (InputStream in =
        Objects.requireNonNull(ExtractionLexiconFilesTest.class.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
