package org.newsledger.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentReaderTest {
  @TempDir Path folder;

  private Problem problem(String name, byte... bytes) {
    return Folders.problem(Folders.write(folder, name, bytes), ReaderSettings.DEFAULTS);
  }

  @Test
  void aTextIsReadAsItStands() {
    var file = Folders.write(folder, "a.txt", "Büro\r\nreports\n");
    file.toFile().setLastModified(Instant.parse("2019-11-25T23:00:00Z").toEpochMilli());

    assertThat(Folders.document(file))
        .isEqualTo(
            new SourceDocument(
                "a.txt",
                "d1e3a926946966ac",
                "text",
                Markup.PLAIN,
                "UTF-8",
                Metadata.NONE,
                Optional.of(LocalDate.of(2019, 11, 25)),
                "Büro\r\nreports\n"));
  }

  @Test
  void theIdIsTheBeginningOfTheContentHash() {
    var file = Folders.write(folder, "a.txt", "Some text.");
    var input = Folders.find(file).files().get(0);

    assertThat(ContentHash.of(input).orElseThrow())
        .hasSize(64)
        .startsWith(Folders.document(file).documentId());
  }

  @Test
  void anEmptyFileIsRejected() {
    assertThat(problem("a.txt").reason()).isEqualTo("is empty");
    assertThat(problem("b.txt", (byte) ' ', (byte) '\n').reason()).isEqualTo("is empty");
  }

  @Test
  void aLargeFileIsRejected() {
    var settings = ReaderSettings.DEFAULTS.withLimits(ReaderLimits.DEFAULTS.with("max-bytes", 9));

    assertThat(Folders.read(Folders.write(folder, "a.txt", "123456789"), settings))
        .isInstanceOf(ReadResult.Document.class);
    assertThat(Folders.problem(Folders.write(folder, "b.txt", "1234567890"), settings).reason())
        .isEqualTo("is larger than 9 bytes, the limit max-bytes");
  }

  @Test
  void anEndlessLineIsRejected() {
    var limits = ReaderLimits.DEFAULTS.with("max-line-length", 8);

    assertThat(Folders.told(Folders.write(folder, "a.txt", "One line\nand more."), limits))
        .containsExactly(
            "a.txt [] has a line of more than 8 characters, the limit max-line-length");
  }

  @Test
  void everyLimitIsSetByItsName() {
    var limits = ReaderLimits.DEFAULTS;
    for (var name :
        List.of(
            "max-bytes",
            "max-record-bytes",
            "max-line-length",
            "max-records",
            "max-depth",
            "max-ratio",
            "max-expanded-bytes")) {
      limits = limits.with(name, 7);
    }

    assertThat(limits).isEqualTo(new ReaderLimits(7, 7, 7, 7, 7, 7, 7));
    assertThatThrownBy(() -> ReaderLimits.DEFAULTS.with("max-size", 7))
        .hasMessage("there is no limit 'max-size'");
  }

  @Test
  void aNameThatPromisesSomethingElseIsTold() {
    assertThat(Folders.told(Folders.write(folder, "a.pdf", "<html><p>Not found")))
        .containsExactly(
            "a.pdf html: <html><p>Not found", "a.pdf [] is named .pdf, but was read as html");
    assertThat(Folders.told(Folders.write(folder, "a.htm", "<html><p>Found"))).hasSize(1);
  }

  @Test
  void aContainerOfNothingIsTold() {
    var mail = "MIME-Version: 1.0\nSubject: x\nContent-Type: multipart/mixed; boundary=m\n\n--m--";

    assertThat(Folders.told(Folders.write(folder, "a.eml", mail)))
        .containsExactly("a.eml [] holds no article");
  }

  @Test
  void aLimitThatCannotBeIsRefused() {
    assertThatThrownBy(() -> ReaderLimits.DEFAULTS.with("max-bytes", 0))
        .isInstanceOf(ReaderException.class);
  }

  @ParameterizedTest
  @CsvSource({"{\\rtf1\\ansi, a rich-text document", "GIF89a, a GIF image"})
  void aDocumentOfAnotherKindIsRejectedByItsFirstBytes(String start, String what) {
    assertThat(problem("a.txt", (start + "\ntext").getBytes(StandardCharsets.UTF_8)).reason())
        .isEqualTo("is not read: it is " + what);
  }

  @Test
  void zerosAreRejected() {
    assertThat(problem("a.txt", new byte[1000]).reason())
        .isEqualTo("is not read: it is binary data");
  }

  @Test
  void aStrayControlCharacterIsLetThrough() {
    var file = Folders.write(folder, "a.txt", "A bell \u0007 in" + " some text".repeat(20));

    assertThat(Folders.document(file).content()).contains("\u0007");
  }

  @ParameterizedTest
  @CsvSource({
    "a.TXT",
    "b.md",
    "c.text",
    "README",
    "a.pdf",
    "a.csv",
    "APW19980820.1428",
    "Mr. Smith"
  })
  void textGoesByManyNames(String name) {
    assertThat(Folders.document(Folders.write(folder, name, "text")).content()).isEqualTo("text");
  }

  @Test
  void aFileThatIsGoneIsRejected() throws IOException {
    var file = Folders.write(folder, "a.txt", "text");
    var input = Folders.find(file).files().get(0);
    Files.delete(file);

    assertThat(ContentHash.of(input)).isEmpty();
    assertThat(new DocumentReader(ReaderSettings.DEFAULTS).read(input).toList().get(0))
        .isInstanceOf(ReadResult.Rejected.class);
  }

  @Test
  void aFileThatMayNotBeReadIsAMatterOfLeave() {
    assertThat(Faults.unreadable("a.txt", new AccessDeniedException("/in/a.txt")).reason())
        .isEqualTo("may not be read");
  }

  @Test
  void randomBytesNeverThrow() {
    var random = new Random(20191124);
    for (int round = 0; round < 1000; round++) {
      var bytes = new byte[random.nextInt(300)];
      random.nextBytes(bytes);
      var result = Folders.read(Folders.write(folder, "a.txt", bytes), ReaderSettings.DEFAULTS);
      assertThat(result).isNotNull();
    }
  }

  @Test
  void longRandomBytesAreBinary() {
    var random = new Random(42);
    for (int round = 0; round < 50; round++) {
      var bytes = new byte[20_000];
      random.nextBytes(bytes);
      assertThat(problem("a.txt", bytes).reason()).isEqualTo("is not read: it is binary data");
    }
  }
}
