package org.newsledger.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldNamesTest {
  @ParameterizedTest
  @ValueSource(strings = {FieldNames.FIELDS, FieldNames.FEED_ELEMENTS})
  void tablesAreSortedAndNameNothingTwice(String table) {
    var rows = FieldNames.lines(table).stream().filter(line -> !line.startsWith("#")).toList();

    assertThat(rows).isSorted().doesNotHaveDuplicates();
    FieldNames.read(table)
        .forEach((field, names) -> assertThat(names).doesNotHaveDuplicates().doesNotContain(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"published_at", "publishedAt", "Published At", "PUBLISHED-AT"})
  void spellingsOfANameAreOne(String name) {
    assertThat(FieldNames.path(name)).isEqualTo("publishedat");
  }

  @Test
  void dotsLeadIntoObjects() {
    assertThat(FieldNames.path("mainEntityOfPage.@id")).isEqualTo("mainentityofpage.id");
  }

  @Test
  void theUsersNamesGoFirst() {
    var names = FieldNames.of(FieldNames.FIELDS, FieldMapping.parse("title=kicker"));

    assertThat(names.slots("kicker")).containsExactly(new FieldNames.Slot(ArticleField.TITLE, 0));
    assertThat(names.slots("title")).hasSize(1);
    assertThat(names.slots("title").get(0).rank()).isPositive();
  }

  @Test
  void aMappingIsReadFromItsText() {
    assertThat(FieldMapping.parse(" text = contenu | corps ,TITLE=titre").names())
        .isEqualTo(
            Map.of(
                ArticleField.TEXT, List.of("contenu", "corps"),
                ArticleField.TITLE, List.of("titre")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          contenu;         "contenu" has no =
          text=;           no name is given for text
          text=a|;         no name is given for text
          body=contenu;    "body" is none of them
          text=a,;         "" has no =
          """)
  void aMappingOfAnotherFormIsRefused(String written, String reason) {
    assertThatThrownBy(() -> FieldMapping.parse(written))
        .isInstanceOf(ReaderException.class)
        .hasMessage(
            "the fields \"%s\": %s; write FIELD=NAME,FIELD=NAME|NAME, where FIELD is one of text,"
                + " html, summary, title, date, author, publisher, url, language, retrieved,"
                + " records",
            written, reason);
  }

  @Test
  void aMappingIsWrittenAsItIsRead() {
    var written = "text=contenu|corps,title=titre";

    assertThat(FieldMapping.parse(written)).hasToString(written);
    assertThat(new HashSet<>(List.of(FieldMapping.parse(written), FieldMapping.parse(written))))
        .hasSize(1);
  }
}
