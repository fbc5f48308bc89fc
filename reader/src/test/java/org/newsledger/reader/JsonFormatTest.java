package org.newsledger.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFormatTest {
  @TempDir Path folder;

  @Test
  void eachLineIsARecord() {
    var results =
        Records.read(
            folder,
            "a.jsonl",
            """
            {"title": "One", "text": "The first text.", "date": "2024-03-05", "id": 7}

            {"headline": "Two", "articleBody": "The second text.", "datePublished": "x"}
            """);

    assertThat(Records.texts(results))
        .containsExactly("a.jsonl#1: The first text.", "a.jsonl#3: The second text.");
    assertThat(Records.metadata(results.get(0))).isEqualTo("2024-03-05 | - | One | - | - | -");
    assertThat(Records.metadata(results.get(1))).isEqualTo("- | - | Two | - | - | -");
    assertThat(Records.document(results.get(0)).format()).isEqualTo("jsonl");
  }

  @Test
  void aBrokenLineDoesNoHarmToOthers() {
    var results =
        Records.read(
            folder,
            "a.ndjson",
            """
            {"text": "One."}
            {"text": "Broken
            {"text": "Three."}
            7
            {"title": "No text"}
            {"text": "Six."}\
            """);

    assertThat(Records.texts(results))
        .containsExactly(
            "a.ndjson#1: One.",
            "a.ndjson line 2 is no valid JSON: Unexpected end-of-input: was expecting"
                + " closing quote for a string value (line 1, column 17)",
            "a.ndjson#3: Three.",
            "a.ndjson line 4 is no valid JSON: it holds no object",
            "a.ndjson 5 has no text; its fields are title",
            "a.ndjson#6: Six.");
  }

  @Test
  void linesAreFoundWithoutTheName() {
    var lines = "{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n";

    assertThat(Records.texts(Records.read(folder, "export", lines)))
        .containsExactly("export#1: One.", "export#2: Two.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"text\": \"One.\"}, {\"text\": \"Two.\"}]",
        "{\"status\": \"ok\", \"articles\": [{\"text\": \"One.\"}, {\"text\": \"Two.\"}], \"n\":"
            + " 2}",
        "{\"response\": {\"meta\": {\"hits\": 2}, \"docs\": [{\"text\": \"One.\"},"
            + " {\"body\": \"Two.\"}]}}",
        "{\"hits\": {\"total\": 2, \"hits\": [{\"_id\": 1, \"_source\": {\"text\": \"One.\"}},"
            + " {\"_source\": {\"text\": \"Two.\"}}]}}",
        "{\"@graph\": [{\"@type\": \"NewsArticle\", \"articleBody\": \"One.\"},"
            + " {\"@type\": \"NewsArticle\", \"articleBody\": \"Two.\"}]}",
        "\uFEFF\n{\"text\": \"One.\"}\n\n{\n\"text\": \"Two.\"}",
        "[[{\"text\": \"One.\"}], {\"text\": [\"Two.\"]}]"
      })
  void recordsAreFoundWithinTheirWrappers(String json) {
    assertThat(Records.texts(Records.read(folder, "a.json", json)))
        .containsExactly("a.json#1: One.", "a.json#2: Two.");
  }

  @Test
  void metadataIsTakenFromNestedFields() {
    var results =
        Records.read(
            folder,
            "a.json",
            """
            {"headline": {"main": "The\\n headline &#8211; of it"},
             "authors": [{"name": "Ann Lee", "url": "https://a.example/x"}, {"name": "Bob Ray"}],
             "source": {"id": null, "name": "The Example"},
             "image": [{"url": "https://a.example/i.png", "title": "An image"}],
             "inLanguage": "en_GB", "mainEntityOfPage": {"@id": "https://a.example/1"},
             "date_download": "2024-03-07", "content": {"rendered": "<p>One.</p>"},
             "published": 1709681400}
            """);

    assertThat(Records.texts(results)).containsExactly("a.json#1: <p>One.</p>");
    assertThat(Records.metadata(results.get(0)))
        .isEqualTo(
            "2024-03-05 | The Example | The headline – of it | Ann Lee, Bob Ray |"
                + " https://a.example/1 | en-GB");
    assertThat(Records.document(results.get(0)).markup()).isEqualTo(Markup.HTML);
    assertThat(Records.document(results.get(0)).retrievedOn()).contains(LocalDate.of(2024, 3, 7));
  }

  @Test
  void aSourceThatIsAnAddressIsNoPublisher() {
    var results =
        Records.read(
            folder,
            "a.json",
            """
            {"text": "One.", "source": "https://a.example/1", "source-hostname": "a.example",
             "language": "Ukrainian", "author": "['Ann Lee', \\"Bob O'Ray\\"]"}
            """);

    assertThat(Records.metadata(results.get(0)))
        .isEqualTo("- | a.example | - | Ann Lee, Bob O'Ray | https://a.example/1 | uk");
  }

  @Test
  void aLongTextGoesBeforeHtmlAndAShortOneAfterIt() {
    var text = "A sentence of the text. ".repeat(20);
    var both =
        "[{\"html\": \"<p>Page</p>\", \"text\": \"%s\"}, {\"text\": \"Short\", \"html\":"
            + " \"<p>Page</p>\"}]";

    assertThat(Records.texts(Records.read(folder, "a.json", both.formatted(text))))
        .containsExactly("a.json#1: " + text, "a.json#2: <p>Page</p>");
  }

  @Test
  void theMappingNamesOtherFieldsAndLists() {
    var settings =
        ReaderSettings.DEFAULTS.withFields(FieldMapping.parse("text=haupttext,records=meldungen"));
    var json = "{\"meldungen\": [{\"Haupttext\": \"Eins.\"}]}".getBytes(StandardCharsets.UTF_8);

    assertThat(Records.texts(Records.read(folder, "a.json", json, settings)))
        .containsExactly("a.json#1: Eins.");
    assertThat(Records.texts(Records.read(folder, "a.json", json, ReaderSettings.DEFAULTS)))
        .containsExactly("a.json 1 has no text; its fields are meldungen");
  }

  @Test
  void whatIsNoJsonEndsTheFileAfterWhatCameBefore() {
    var results = Records.read(folder, "a.json", "[{\"text\": \"One.\"},\n {\"text\" \"Two.\"}]");

    assertThat(Records.texts(results).get(0)).isEqualTo("a.json#1: One.");
    assertThat(Records.texts(results).get(1)).startsWith("a.json  is no valid JSON: ");
    assertThat(results).hasSize(2);
  }

  @Test
  void valuesThatAreNoObjectsAreCounted() {
    assertThat(Records.texts(Records.read(folder, "a.json", "[1, \"two\", {\"text\": \"3.\"}]")))
        .containsExactly("a.json#1: 3.", "a.json  holds 2 records that are no articles (value 2)");
    assertThat(Records.texts(Records.read(folder, "b.json", "[]")))
        .containsExactly("b.json  holds no records");
  }

  @Test
  void recordsBeyondTheLimitsAreRejected() {
    var limits = ReaderLimits.DEFAULTS.with("max-record-bytes", 100);
    var settings = ReaderSettings.DEFAULTS.withLimits(limits);
    var line = "{\"text\": \"%s\"}\n";
    var lines = line.formatted("x".repeat(200)) + line.formatted("Short.");
    var bytes = lines.getBytes(StandardCharsets.UTF_8);

    assertThat(Records.texts(Records.read(folder, "a.jsonl", bytes, settings)))
        .containsExactly(
            "a.jsonl line 1 is larger than 100 bytes, the limit max-record-bytes",
            "a.jsonl#2: Short.");
  }

  @Test
  void deepNestingEndsNothingButItsLine() {
    var lines = "{\"a\":".repeat(100_000) + "\n{\"text\": \"Two.\"}\n";

    var results = Records.read(folder, "a.jsonl", lines);

    assertThat(results).hasSize(2);
    assertThat(Records.problem(results.get(0)).reason())
        .startsWith("is beyond what is read of a record: ");
  }

  @Test
  void theFirstOfTwoFieldsOfANameIsTaken() {
    assertThat(
            Records.texts(Records.read(folder, "a.json", "{\"text\": \"1.\", \"text\": \"2.\"}")))
        .containsExactly("a.json#1: 1.");
  }

  @Test
  void theCharsetIsDecidedAsForText() {
    var lines = "{\"text\": \"Die Regierung erklärte, die Truppen würden zurückkehren.\"}\n";
    var bytes = (lines + lines).getBytes(Charset.forName("windows-1252"));

    var results = Records.read(folder, "a.jsonl", bytes, ReaderSettings.DEFAULTS);

    assertThat(Records.document(results.get(1)).content())
        .isEqualTo("Die Regierung erklärte, die Truppen würden zurückkehren.");
    assertThat(
            Records.texts(
                Records.read(
                    folder,
                    "b.json",
                    "{\"text\": \"Київ\"}".getBytes(StandardCharsets.UTF_16),
                    ReaderSettings.DEFAULTS)))
        .containsExactly("b.json#1: Київ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[Photo: Reuters]\nA text.", "{curly} text", "[1] A note."})
  void textInBracketsIsText(String text) {
    assertThat(Records.document(Records.read(folder, "a.txt", text).get(0)).format())
        .isEqualTo("text");
  }
}
