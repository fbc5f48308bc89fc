package org.newsledger.processor.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsledger.processor.extract.statement.ReportingLexicon.NounKind;
import org.newsledger.processor.lexicon.Lexicons;

class ReportingLexiconTest {

  private static final ReportingLexicon LEXICON = ReportingLexicon.load(Lexicons.builtIn("en"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "attribution-phrases",
        "hearsay-nouns",
        "voicing-verbs",
        "media-words",
        "reporting-adjectives",
        "reporting-function-words",
        "reporting-nouns",
        "reporting-restraints",
        "reporting-verbs",
        "speaker-pronouns"
      })
  void isSortedWithoutDuplicates(String name) throws IOException {
    String path = "/lexicon/en/" + name + ".tsv";
    try (InputStream in = ReportingLexicon.class.getResourceAsStream(path)) {
      assertThat(in).isNotNull();
      List<String> lines =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(l -> !l.startsWith("#"))
              .toList();
      assertThat(lines).isNotEmpty().doesNotHaveDuplicates().isSorted();
    }
  }

  @Test
  void knowsVerbsWithTheirParticles() {
    assertThat(LEXICON.verb("point out")).isPresent();
    assertThat(LEXICON.verb("run")).isEmpty();
    assertThat(LEXICON.verb("accuse").orElseThrow().speechAct()).isEqualTo("ACCUSE");
    assertThat(LEXICON.verb("tell").orElseThrow().tellsObject()).isTrue();
  }

  @Test
  void knowsDocuments() {
    assertThat(LEXICON.noun("statement")).contains(NounKind.DOCUMENT);
  }

  @Test
  void knowsWhatTakesBackAReport() {
    assertThat(LEXICON.restraint("decline")).isPresent();
    assertThat(LEXICON.isNegation("not")).isTrue();
  }
}
