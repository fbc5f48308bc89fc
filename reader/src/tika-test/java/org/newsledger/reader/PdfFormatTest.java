package org.newsledger.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfFormatTest {
  private static final Instant MADE = Instant.parse("2019-03-05T10:00:00Z");
  private static final List<String> PAGE =
      List.of(
          "Floods cut off river villages",
          "",
          "The river rose by two metres on Monday and cut off three villages in the",
          "north, the provincial government said. Boats brought food and water to the",
          "people there.",
          "",
          "No one was hurt.");
  private static final String TEXT =
      "Floods cut off river villages\n\n"
          + "The river rose by two metres on Monday and cut off three villages in the"
          + " north, the provincial government said. Boats brought food and water to the"
          + " people there.\n\n"
          + "No one was hurt.";

  @TempDir Path folder;

  @Test
  void theTextIsReadByParagraphs() {
    var document = document(OfficeFiles.pdf(PAGE));

    assertThat(document.content()).isEqualTo(TEXT);
    assertThat(document.format()).isEqualTo("pdf");
    assertThat(document.markup()).isEqualTo(Markup.PLAIN);
  }

  @Test
  void aSentenceGoesOnOnTheNextPage() {
    var document = document(OfficeFiles.pdf(List.of("The river rose"), List.of("by two metres.")));

    assertThat(document.content()).isEqualTo("The river rose by two metres.");
  }

  @Test
  void thePropertiesAreTheArticles() {
    var pdf =
        OfficeFiles.pdf(
            document -> OfficeFiles.described(document, "Floods in the north", "Ann Lee", MADE),
            PAGE);

    assertThat(Records.metadata(read(pdf)))
        .isEqualTo("2019-03-05 | - | Floods in the north | Ann Lee | - | -");
    assertThat(document(pdf).retrievedOn()).isPresent();
  }

  @Test
  void aDayInALineOfItsOwnGoesBeforeThatOfTheFile() {
    var pdf =
        OfficeFiles.pdf(
            document -> OfficeFiles.described(document, "Floods", "Ann Lee", MADE),
            List.of("Floods cut off villages", "Published 2 March 2017, 10:15", "", "Boats came."));

    assertThat(document(pdf).metadata().publishedOn()).isEmpty();
  }

  @Test
  void theNameOfAFileIsNoTitle() {
    var pdf =
        OfficeFiles.pdf(
            document -> OfficeFiles.described(document, "Microsoft Word - a.doc", "", MADE), PAGE);

    assertThat(document(pdf).metadata().title()).isEmpty();
  }

  @Test
  void whatIsAttachedIsLeftOut() {
    var attached = OfficeFiles.pdf(List.of("Attached."));
    var pdf = OfficeFiles.pdf(document -> attach(document, attached), PAGE);

    assertThat(document(pdf).content()).isEqualTo(TEXT);
  }

  private static void attach(PDDocument document, byte[] bytes) throws IOException {
    var file = new PDComplexFileSpecification();
    file.setFile("attached.pdf");
    file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(bytes)));
    var files = new PDEmbeddedFilesNameTreeNode();
    files.setNames(Map.of("attached.pdf", file));
    var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(files);
    document.getDocumentCatalog().setNames(names);
  }

  @Test
  void anArchiveMayHoldIt() {
    var zip = Packing.zip(new Packing.Member("a.pdf", OfficeFiles.pdf(List.of("One."))));

    assertThat(Folders.told(Folders.write(folder, "a.zip", zip)))
        .containsExactly("a.zip#a.pdf pdf: One.");
  }

  @Test
  void anEncryptedOneIsNamed() {
    var problem = problem(OfficeFiles.pdf(OfficeFiles::locked, PAGE));

    assertThat(problem.reason()).isEqualTo("is encrypted");
    assertThat(problem.advice()).isEqualTo("Save it without its password, or its text as .txt.");
  }

  @Test
  void aDamagedOneIsNamed() {
    var pdf = OfficeFiles.pdf(PAGE);
    var problem = problem(Arrays.copyOf(pdf, pdf.length / 4));

    assertThat(problem.reason()).startsWith("is damaged: ");
    assertThat(problem.advice()).isNotBlank();
  }

  @Test
  void oneThatBreaksOffIsReadAsFarAsItGoes() {
    var pdf = OfficeFiles.pdf(List.of("One."));
    var file = Folders.write(folder, "a.pdf", Arrays.copyOf(pdf, pdf.length - 10));

    assertThat(Folders.told(file))
        .containsExactly("a.pdf pdf: One.", "a.pdf [] breaks off: its end is missing");
  }

  @Test
  void pagesWithoutTextAreNamed() {
    assertThat(problem(OfficeFiles.pdf(List.of())).reason()).isEqualTo("has no text");
  }

  @Test
  void aLargeOneIsNamedWithTheLimit() {
    var file = Folders.write(folder, "a.pdf", OfficeFiles.pdf(PAGE));

    assertThat(Folders.told(file, ReaderLimits.DEFAULTS.with("max-bytes", 300)))
        .containsExactly("a.pdf [] is larger than 300 bytes, the limit max-bytes");
  }

  @Test
  void anotherNameIsToldToTheUser() {
    var file = Folders.write(folder, "a.txt", OfficeFiles.pdf(List.of("One.")));

    assertThat(Folders.told(file))
        .containsExactly("a.txt pdf: One.", "a.txt [] is named .txt, but was read as pdf");
  }

  private ReadResult read(byte[] pdf) {
    return Folders.read(Folders.write(folder, "a.pdf", pdf), ReaderSettings.DEFAULTS);
  }

  private SourceDocument document(byte[] pdf) {
    return Records.document(read(pdf));
  }

  private Problem problem(byte[] pdf) {
    return Records.problem(read(pdf));
  }
}
