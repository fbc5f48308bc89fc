package org.newsledger.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailFormatTest {
  private static final String HEADER =
      """
      Received: from example.org by example.com; Tue, 2 Feb 2021 23:10:02 -0500
      Message-ID: <1@example.org>
      From: "Jane Doe" <jane@example.org>
      To: desk@example.com
      Subject: =?utf-8?Q?Talks_in_Z=C3=BCrich?=
       end
      Date: Tue, 02 Feb 2021 23:10:01 -0500
      List-Id: "Example News" <news.example.org>
      MIME-Version: 1.0
      """;

  private static final String MIXED =
      HEADER
          + """
          Content-Type: multipart/mixed; boundary=m

          --m
          Content-Type: multipart/alternative; boundary=a

          --a
          Content-Type: text/plain; charset=utf-8

          PLAIN
          --a
          Content-Type: text/html; charset=windows-1252
          Content-Transfer-Encoding: quoted-printable

          <p>The minister=92s word.</p>
          --a--
          --m
          Content-Type: image/png; name=x.png
          Content-Transfer-Encoding: base64

          iVBORw0KGgo=
          --m
          Content-Type: text/html; name="story.html"
          Content-Disposition: attachment; filename="story.html"
          Content-Transfer-Encoding: base64

          PGh0bWw+PHA+U3Rvcnk8L3A+PC9odG1sPg==
          --m--
          """;

  @TempDir Path folder;

  private Path write(String name, String text) {
    return Folders.write(folder, name, text.replace("\n", "\r\n"));
  }

  @Test
  void aMailTellsWhoWroteWhatAndWhen() {
    var file =
        write("a.eml", HEADER + "Content-Type: text/plain; charset=utf-8\n\nText in Zürich.");

    var document = Folders.document(file);

    assertThat(document.format()).isEqualTo("eml");
    assertThat(document.content()).isEqualTo("Text in Zürich.");
    assertThat(document.metadata())
        .isEqualTo(
            new Metadata(
                Optional.of(LocalDate.of(2021, 2, 2)),
                Optional.of("Example News"),
                Optional.of("Talks in Zürich end"),
                Optional.of("Jane Doe"),
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  void aMailWithoutTechnicalFieldsIsKnownByItsName() {
    var mail = "From: Jane Doe <j@e.org>\nSubject: Truce\n\nThe truce holds.";

    assertThat(Folders.document(write("b.eml", mail)).format()).isEqualTo("eml");
    assertThat(Folders.document(write("b.txt", mail)).format()).isEqualTo("text");
  }

  @Test
  void thePageIsTakenAndAttachedPagesAreRecords() {
    var file = write("a.eml", MIXED.replace("PLAIN", "See it in a browser."));

    assertThat(Folders.told(file))
        .containsExactly(
            "a.eml eml: <p>The minister’s word.</p>",
            "a.eml#story.html eml: <html><p>Story</p></html>",
            "a.eml [] holds 1 record that is no article (image/png 1)");
  }

  @Test
  void plainTextIsTakenWhereThePageIsAStub() {
    var file = write("a.eml", MIXED.replace("PLAIN", "A long story is told here. ".repeat(9)));

    assertThat(Folders.document(file).markup()).isEqualTo(Markup.PLAIN);
  }

  @Test
  void anAttachedMailIsARecordWithADateOfItsOwn() {
    var inner = "Message-ID: <2@b>\nFrom: x@y.org\nDate: 1 Jan 2020 10:00 +0000\n\nOld news.";
    var file =
        write(
            "a.eml",
            HEADER
                + "Content-Type: multipart/mixed; boundary=m\n\n--m\n\nNews.\n--m\n"
                + "Content-Type: message/rfc822\n\n"
                + inner
                + "\n--m--\n");

    var results = Folders.readAll(file, ReaderLimits.DEFAULTS);

    assertThat(results).hasSize(2);
    var attached = ((ReadResult.Document) results.get(1)).document();
    assertThat(attached.sourceFile()).isEqualTo("a.eml#record 1");
    assertThat(attached.metadata().publishedOn()).contains(LocalDate.of(2020, 1, 1));
    assertThat(attached.metadata().author()).contains("x@y.org");
  }

  @Test
  void aSavedPageIsThePage() {
    var page =
        """
        From: <Saved by Blink>
        Snapshot-Content-Location: https://example.org/story
        Subject: A story
        Date: Sat, 6 Feb 2021 08:00:00 -0000
        MIME-Version: 1.0
        Content-Type: multipart/related; type="text/html"; boundary="b"

        --b
        Content-Type: text/html
        Content-Transfer-Encoding: quoted-printable
        Content-Location: https://example.org/story

        <html><meta charset=3D"windows-1251"><p>=CC=E8=F0</p></html>
        --b
        Content-Type: text/html
        Content-Location: https://ads.example.org/

        <html><p>Buy</p></html>
        --b--
        """;

    var file = write("a.mht", page);

    assertThat(Folders.told(file))
        .containsExactly("a.mht mhtml: <html><meta charset=\"windows-1251\"><p>Мир</p></html>");
    var document = Folders.document(file);
    assertThat(document.charset()).isEqualTo(Charset.forName("windows-1251").name());
    assertThat(document.metadata().url()).contains("https://example.org/story");
    assertThat(document.metadata().publishedOn()).isEmpty();
    assertThat(document.retrievedOn()).contains(LocalDate.of(2021, 2, 6));
  }

  @Test
  void aTextWithFieldsAboveItIsNoMail() {
    var file = write("a.txt", "From: our correspondent\nDate: 1 May 2020\n\nThe text.");

    assertThat(Folders.document(file).format()).isEqualTo("text");
  }

  @Test
  void aMailWithoutTextIsAProblem() {
    assertThat(Folders.told(write("a.eml", HEADER + "\n"))).containsExactly("a.eml [] is empty");
  }

  @Test
  void aMailThatBreaksOffGivesWhatItHas() {
    var file = write("a.eml", MIXED.substring(0, MIXED.indexOf("word")));

    assertThat(Folders.told(file)).first().asString().isEqualTo("a.eml eml: <p>The minister’s");
  }
}
