package org.newsledger.processor.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsledger.processor.ProcessorSettings;
import org.newsledger.processor.lexicon.LexiconRow;
import org.newsledger.processor.lexicon.Lexicons;

class BoilerplateLexiconTest {

  private static final int MIN_PHRASES = 15;

  static List<String> languages() {
    return ProcessorSettings.DEFAULT.languages();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyPhraseFires(String language) {
    Lexicons lexicons = Lexicons.builtIn(language);
    PhraseBook book = PhraseBook.load(lexicons, List.of(language));
    List<LexiconRow> rows = lexicons.rows("boilerplate", 2, "phrase", "match", "kind");
    assertThat(rows).hasSizeGreaterThan(MIN_PHRASES);
    for (LexiconRow row : rows) {
      Line line = Line.of(new Block(row.get(0), true));
      assertThat(book.kind(line)).as(row.get(0)).isPresent();
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void isSorted(String language) throws IOException {
    assertSorted("/lexicon/" + language + "/boilerplate.tsv");
  }

  @Test
  void entitiesAreSorted() throws IOException {
    assertSorted("/lexicon/und/entities.tsv");
  }

  @ParameterizedTest
  @CsvSource({
    "12 Comments, COMMENTS",
    "» Share:, SHARE",
    "- Advertisement -, ADVERTISING",
    "Photo: Jane Doe, CREDIT",
    "Sign up to receive the best of our reporting every morning., SUBSCRIBE",
    "Читайте также: Война и мир, RELATED",
    "اقرأ أيضا: خبر آخر, RELATED",
    "İLGİLİ HABERLER, RELATED",
    "Tüm hakları saklıdır 2019, LEGAL",
  })
  void knowsFurnitureInItsGarments(String line, PhraseKind kind) {
    PhraseBook book = PhraseBook.load(Lexicons.builtIn("en"), languages());
    assertThat(book.kind(Line.of(new Block(line, true)))).contains(kind);
  }

  private static void assertSorted(String resource) throws IOException {
    try (InputStream in = BoilerplateLexiconTest.class.getResourceAsStream(resource)) {
      List<String> lines =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .toList();
      assertThat(lines).isSorted().doesNotHaveDuplicates();
    }
  }
}
