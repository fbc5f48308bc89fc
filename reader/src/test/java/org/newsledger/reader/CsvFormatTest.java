package org.newsledger.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFormatTest {
  @TempDir Path folder;

  @Test
  void eachRowIsARecordNamedAsASpreadsheetNumbersIt() {
    var results =
        Records.read(
            folder,
            "a.csv",
            """
            Title,Published At,Content,Author,Link
            "One, and more",2024-03-05,"The first ""text"",
            of two lines.",Ann Lee,https://a.example/1

            Two,nan,The second text.,None,-
            """);

    assertThat(Records.texts(results))
        .containsExactly(
            "a.csv#2: The first \"text\",\nof two lines.", "a.csv#4: The second text.");
    assertThat(Records.metadata(results.get(0)))
        .isEqualTo("2024-03-05 | - | One, and more | Ann Lee | https://a.example/1 | -");
    assertThat(Records.metadata(results.get(1))).isEqualTo("- | - | Two | - | - | -");
    assertThat(Records.document(results.get(0)).format()).isEqualTo("csv");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void theDelimiterIsToldByTheHeader(String delimiter) {
    var table = "title,text\nOne,A text; of | it.\n".replace(",", delimiter);
    var quoted = table.replace("A text; of | it.", "\"A text; of | it.\"");

    assertThat(Records.texts(Records.read(folder, "table", quoted)))
        .containsExactly("table#2: A text; of | it.");
  }

  @Test
  void aLineMayAnnounceTheDelimiter() {
    assertThat(Records.texts(Records.read(folder, "a.csv", "sep=;\r\ntitle;text\r\nOne;Text.\r\n")))
        .containsExactly("a.csv#3: Text.");
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16", "windows-1252"})
  void theCharsetIsDecidedAsForText(String charset) {
    var table = "title;text\nEins;Die Truppen würden früher zurückkehren, erklärte München.\n";
    var bytes = table.getBytes(Charset.forName(charset));

    assertThat(Records.texts(Records.read(folder, "a.csv", bytes, ReaderSettings.DEFAULTS)))
        .containsExactly("a.csv#2: Die Truppen würden früher zurückkehren, erklärte München.");
  }

  @Test
  void aTableWithoutTextSaysWhichColumnsItHas() {
    var results = Records.read(folder, "a.csv", "id,colour\n1,red\n");

    assertThat(Records.texts(results))
        .containsExactly(
            "a.csv  has no column of text (text, articleBody, article_body, article_text,"
                + " articleText); its columns are id, colour");
    assertThat(Records.problem(results.get(0)).advice())
        .isEqualTo(
            "Give the table a header line, or say which column is the text: --fields text=NAME.");
  }

  @Test
  void theMappingNamesTheColumn() {
    var settings = ReaderSettings.DEFAULTS.withFields(FieldMapping.parse("text=colour"));
    var table = "id,colour\n1,red\n".getBytes(StandardCharsets.UTF_8);

    assertThat(Records.texts(Records.read(folder, "a.csv", table, settings)))
        .containsExactly("a.csv#2: red");
  }

  @Test
  void aRowWithoutTextIsReported() {
    assertThat(Records.texts(Records.read(folder, "a.csv", "title,text\nOne,\nTwo,Text.\n")))
        .containsExactly("a.csv 2 has no text; its fields are title, text", "a.csv#3: Text.");
  }

  @Test
  void aQuotationMarkThatIsNotClosedIsBounded() {
    var limits = ReaderLimits.DEFAULTS.with("max-record-bytes", 1000);
    var settings = ReaderSettings.DEFAULTS.withLimits(limits);
    var table = "title,text\nOne,Text.\nTwo,\"" + "No end.\n".repeat(50_000);
    var bytes = table.getBytes(StandardCharsets.UTF_8);

    assertThat(Records.texts(Records.read(folder, "a.csv", bytes, settings)))
        .containsExactly(
            "a.csv#2: Text.",
            "a.csv  has a row, after row 2, of more than 1000 characters, the limit"
                + " max-record-bytes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On Tuesday, the text of the treaty, its title and author, became known.\nIt is long.",
        "Title, text\nand more of a poem",
        "Date: 5 March 2024\nAuthor: Ann Lee\n"
      })
  void proseWithCommasIsText(String text) {
    assertThat(Records.document(Records.read(folder, "a.txt", text).get(0)).format())
        .isEqualTo("text");
  }
}
