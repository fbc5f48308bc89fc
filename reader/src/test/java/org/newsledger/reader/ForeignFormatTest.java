package org.newsledger.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.newsledger.reader.Packing.Member;

/** What is told of files in a build that does not read them. */
class ForeignFormatTest {
  private static final byte[] PDF = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
  private static final Member TYPES = Member.of("[Content_Types].xml", "<Types/>");

  @Test
  void howToReadPdfIsTold() throws IOException {
    assertThat(problem(PDF).reason()).isEqualTo("is not read: it is a PDF document");
    assertThat(problem(PDF).advice()).contains("NEWSLEDGER_MAVEN_OPTIONS=-Ptika");
  }

  @Test
  void howToReadWordIsTold() throws IOException {
    var problem = problem(Packing.zip(TYPES, Member.of("word/document.xml", "<document/>")));

    assertThat(problem.reason()).isEqualTo("is not read: it is a Word document");
    assertThat(problem.advice()).contains("NEWSLEDGER_MAVEN_OPTIONS=-Ptika");
  }

  @Test
  void noBuildReadsSpreadsheets() throws IOException {
    var problem = problem(Packing.zip(TYPES, Member.of("xl/workbook.xml", "<workbook/>")));

    assertThat(problem.reason()).isEqualTo("is not read: it is an office document");
    assertThat(problem.advice()).isEqualTo("Save its text as .txt, or remove the file.");
  }

  private static Problem problem(byte[] bytes) throws IOException {
    var format = new ForeignFormat();
    assertThat(format.recognizes(Head.of(bytes, "a"))).isTrue();
    var source =
        new Source(
            Place.of("a"),
            new ByteArrayInputStream(bytes),
            Known.NOTHING,
            new Meter(ReaderLimits.DEFAULTS));
    return Records.problem(format.read(source).toList().get(0));
  }
}
