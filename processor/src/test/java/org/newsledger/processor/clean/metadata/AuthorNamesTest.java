package org.newsledger.processor.clean.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsledger.processor.ProcessorSettings;
import org.newsledger.processor.lexicon.Lexicons;

class AuthorNamesTest {

  private static final AuthorNames NAMES =
      AuthorNames.load(Lexicons.builtIn("en"), ProcessorSettings.DEFAULT.languages());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Jane Doe and John Roe, Reuters | Jane Doe, John Roe",
        "BY JANE DOE | Jane Doe",
        "Jane Doe, Senior Reporter | Jane Doe",
        "Written by: Jane van der Doe in Port City | Jane van der Doe",
        "Jane Doe (jane@example.com) | Jane Doe",
        "Jane Doe Monday, 4 March | Jane Doe",
        "Von Max Muster und Erika Muster | Max Muster, Erika Muster",
        "Par Jeanne Dupont avec AFP | Jeanne Dupont",
        "Автор: Иван Иванов | Иван Иванов",
        "بقلم: أحمد علي | أحمد علي",
        "Yazan Ayşe Yılmaz | Ayşe Yılmaz",
        "The Associated Press | The Associated Press",
        "Reuters | Reuters",
        "The Night Watch | The Night Watch",
        "Sean O'Neill | Sean O'Neill",
      })
  void readsNames(String byline, String names) {
    assertThat(NAMES.read(List.of(byline))).contains(names);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "admin",
        "Staff",
        "The Syrian and Iraqi health ministries",
        "By Staff Writer",
        "https://www.facebook.com/example",
        "@example",
        "Redaktion",
        "LinkExample",
        "view all posts",
        "12 March 2019",
        "",
      })
  void namesNobody(String byline) {
    assertThat(NAMES.read(List.of(byline))).isEmpty();
  }

  @Test
  void namesEachOnce() {
    assertThat(NAMES.read(List.of("Jane Doe", "JANE DOE", "John Roe")))
        .contains("Jane Doe, John Roe");
  }
}
