package org.newsledger.processor.clean.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsledger.processor.lexicon.LexiconRow;
import org.newsledger.processor.lexicon.Lexicons;

class ElementNamesTest {

  private static final Lexicons LEXICONS = Lexicons.builtIn("und");
  private static final NameBook NAMES = NameBook.load(LEXICONS);

  @Test
  void everyPatternFires() {
    List<LexiconRow> rows = LEXICONS.rows("html-classes", 2, "pattern", "match", "kind");
    assertThat(rows).hasSizeGreaterThan(100);
    for (LexiconRow row : rows) {
      assertThat(NAMES.kind(row.get(0).replace(' ', '-')))
          .as(row.get(0))
          .contains(ElementKind.valueOf(row.get(2).toUpperCase(Locale.ROOT)));
    }
  }

  @Test
  void isSorted() throws IOException {
    try (InputStream in = NameBook.class.getResourceAsStream("/lexicon/und/html-classes.tsv")) {
      List<String> lines =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .toList();
      assertThat(lines).isSorted().doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "articleBody, article body",
    "article-body__main2, article body main 2",
    "WSJTheme, wsjtheme",
    "c_3xY, c 3 x y",
    "--, ''",
  })
  void namesAreDividedIntoWords(String name, String words) {
    assertThat(NameBook.words(name)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "story-body__text, BODY",
    "pageSidebarRight, SIDEBAR",
    "wp-caption-text, CAPTION",
    "jp-relatedposts, RELATED",
    "comment-list, COMMENTS",
  })
  void namesTellKinds(String name, ElementKind kind) {
    assertThat(NAMES.kind(name)).contains(kind);
  }

  @ParameterizedTest
  @CsvSource({"header-image-loader", "download", "badge", "navy", "canvas-wrap"})
  void partsOfWordsTellNothing(String name) {
    assertThat(NAMES.kind(name)).isEmpty();
  }
}
