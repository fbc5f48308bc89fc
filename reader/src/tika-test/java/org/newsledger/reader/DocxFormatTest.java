package org.newsledger.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxFormatTest {
  private static final Instant MADE = Instant.parse("2019-03-05T10:00:00Z");

  @TempDir Path folder;

  @Test
  void theTextIsReadByParagraphs() {
    var document = document(OfficeFiles.docx(DocxFormatTest::article));

    assertThat(document.content()).isEqualTo("Floods cut off villages\n\nNo one was hurt.");
    assertThat(document.format()).isEqualTo("docx");
    assertThat(document.markup()).isEqualTo(Markup.PLAIN);
  }

  @Test
  void thePropertiesAreTheArticles() {
    var docx =
        OfficeFiles.docx(
            document -> {
              article(document);
              OfficeFiles.described(document, "Floods", "Ann Lee", MADE);
            });

    assertThat(Records.metadata(read(docx))).isEqualTo("2019-03-05 | - | Floods | Ann Lee | - | -");
  }

  @Test
  void aLineEndWithinAParagraphStays() {
    var docx =
        OfficeFiles.docx(
            document -> {
              var run = document.createParagraph().createRun();
              run.setText("One");
              run.addBreak();
              run.setText("Two");
            });

    assertThat(document(docx).content()).isEqualTo("One\nTwo");
  }

  @Test
  void theCellsOfATableAreParagraphs() {
    var docx =
        OfficeFiles.docx(
            document -> {
              var row = document.createTable(1, 2).getRow(0);
              row.getCell(0).setText("Killed");
              row.getCell(1).setText("12");
            });

    assertThat(document(docx).content()).isEqualTo("Killed\n\n12");
  }

  @Test
  void headersAndFootersAreLeftOut() {
    var docx =
        OfficeFiles.docx(
            document -> {
              article(document);
              document
                  .createHeader(HeaderFooterType.DEFAULT)
                  .createParagraph()
                  .createRun()
                  .setText("Header");
              document
                  .createFooter(HeaderFooterType.DEFAULT)
                  .createParagraph()
                  .createRun()
                  .setText("Footer");
            });

    assertThat(document(docx).content()).isEqualTo("Floods cut off villages\n\nNo one was hurt.");
  }

  @Test
  void anEncryptedOneIsNamed() {
    var problem = problem(OfficeFiles.locked(OfficeFiles.docx(DocxFormatTest::article)));

    assertThat(problem.reason()).isEqualTo("is encrypted");
    assertThat(problem.advice()).isEqualTo("Save it without its password, or its text as .txt.");
  }

  @Test
  void aDamagedOneIsNamed() {
    var docx = OfficeFiles.docx(DocxFormatTest::article);
    int text = new String(docx, StandardCharsets.ISO_8859_1).indexOf("word/document.xml");
    Arrays.fill(docx, text + 30, text + 90, (byte) 0xFF);
    var problem = problem(docx);

    assertThat(problem.reason()).startsWith("is damaged: ");
    assertThat(problem.advice()).isNotBlank();
  }

  @Test
  void oneThatBreaksOffIsReadAsFarAsItGoes() {
    var docx = OfficeFiles.docx(DocxFormatTest::article);
    var file = Folders.write(folder, "a.docx", Arrays.copyOf(docx, docx.length - 100));

    assertThat(Folders.told(file))
        .containsExactly(
            "a.docx docx: Floods cut off villages\n\nNo one was hurt.",
            "a.docx [] breaks off: its end is missing");
  }

  @Test
  void moreTextThanAllowedIsNamedWithTheLimit() {
    var docx =
        OfficeFiles.docx(document -> OfficeFiles.paragraphs(document, "Word ".repeat(20_000)));
    var file = Folders.write(folder, "a.docx", docx);

    assertThat(Folders.told(file, ReaderLimits.DEFAULTS.with("max-bytes", 50_000)))
        .containsExactly("a.docx [] is larger than 50000 bytes, the limit max-bytes");
  }

  @Test
  void otherOfficeDocumentsAreNotRead() {
    var xlsx =
        Packing.zip(
            Packing.Member.of("[Content_Types].xml", "<Types/>"),
            Packing.Member.of("xl/workbook.xml", "<workbook/>"));

    assertThat(Folders.told(Folders.write(folder, "a.xlsx", xlsx)))
        .containsExactly("a.xlsx [] is not read: it is an office document");
  }

  private static void article(XWPFDocument document) {
    OfficeFiles.paragraphs(document, "Floods cut off villages", "", "No one was hurt.");
  }

  private ReadResult read(byte[] docx) {
    return Folders.read(Folders.write(folder, "a.docx", docx), ReaderSettings.DEFAULTS);
  }

  private SourceDocument document(byte[] docx) {
    return Records.document(read(docx));
  }

  private Problem problem(byte[] docx) {
    return Records.problem(read(docx));
  }
}
