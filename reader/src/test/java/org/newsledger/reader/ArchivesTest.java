package org.newsledger.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsledger.reader.Packing.Member;

class ArchivesTest {
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n', 0, 0};

  @TempDir Path folder;

  private Path write(String name, byte[] bytes) {
    return Folders.write(folder, name, bytes);
  }

  @Test
  void compressedTextIsTheText() {
    var text = "A text.".getBytes(UTF_8);

    assertThat(Folders.told(write("a.txt.gz", Packing.gzip(text))))
        .containsExactly("a.txt.gz text: A text.");
    assertThat(Folders.told(write("misnamed", Packing.bzip2(text))))
        .containsExactly("misnamed text: A text.");
  }

  @Test
  void partsOfGzipThatWereAppendedAreOneText() {
    var both = new ByteArrayOutputStream();
    both.writeBytes(Packing.gzip("One. ".getBytes(UTF_8)));
    both.writeBytes(Packing.gzip("Two.".getBytes(UTF_8)));

    assertThat(Folders.told(write("a.gz", both.toByteArray())))
        .containsExactly("a.gz text: One. Two.");
  }

  @Test
  void membersAreReadInTheirOrder() {
    Member[] members = {
      Member.of("b/2.html", "<html><p>Two</p></html>"),
      Member.of("a.txt", "One"),
      new Member("b/x.png", PNG),
      Member.of("b/x.css", "p { color: red }"),
      Member.of("b/empty.txt", " ")
    };
    var zip = write("a.zip", Packing.zip(members));
    var tar = write("a.tgz", Packing.gzip(Packing.tar(members)));

    assertThat(Folders.told(zip))
        .containsExactly(
            "a.zip#b/2.html html: <html><p>Two</p></html>",
            "a.zip#a.txt text: One",
            "a.zip [b/empty.txt] is empty",
            "a.zip [] holds 2 records that are no articles (image 1, style sheet 1)");
    assertThat(Folders.told(tar))
        .isEqualTo(Folders.told(zip).stream().map(line -> line.replace("a.zip", "a.tgz")).toList());
  }

  @Test
  void theIdIsThatOfTheMembersBytes() {
    var text = Folders.document(Folders.write(folder, "a.txt", "Same"));

    assertThat(Folders.document(write("a.zip", Packing.zip(Member.of("b", "Same")))).documentId())
        .isEqualTo(text.documentId());
  }

  @Test
  void archivesLieWithinArchives() {
    var inner = Packing.tar(Member.of("x/1.txt", "One"), Member.of("2.txt", "Two"));
    var file =
        write(
            "a.zip", Packing.zip(new Member("b.tar.gz", Packing.gzip(inner)), Member.of("c", "C")));

    assertThat(Folders.told(file))
        .containsExactly(
            "a.zip#b.tar.gz#x/1.txt text: One",
            "a.zip#b.tar.gz#2.txt text: Two",
            "a.zip#c text: C");
  }

  @Test
  void namesStayBelowTheArchive() {
    var zip =
        Packing.zip(
            Member.of("../../etc/a.txt", "1"),
            Member.of("/abs.txt", "2"),
            Member.of("C:\\dir\\..\\b.txt", "3"),
            Member.of("abs.txt", "4"),
            Member.of("..", "5"));

    assertThat(Folders.told(write("a.zip", zip)))
        .containsExactly(
            "a.zip#etc/a.txt text: 1",
            "a.zip#abs.txt text: 2",
            "a.zip#b.txt text: 3",
            "a.zip#abs.txt (record 4) text: 4",
            "a.zip#record 5 text: 5");
  }

  @Test
  void nestingHasALimit() {
    var bytes = "text".getBytes(UTF_8);
    for (int depth = 0; depth < 3; depth++) {
      bytes = Packing.gzip(bytes);
    }
    var file = write("a.gz", bytes);

    assertThat(Folders.told(file, ReaderLimits.DEFAULTS.with("max-depth", 3)))
        .containsExactly("a.gz text: text");
    assertThat(Folders.told(file, ReaderLimits.DEFAULTS.with("max-depth", 2)))
        .containsExactly(
            "a.gz [] lies in more than 2 containers and compressions, the limit max-depth");
  }

  @Test
  void aBombIsGivenUpAtItsRatio() {
    var bomb = Packing.gzip(new byte[30_000_000]);
    var zip = Packing.zip(new Member("1.gz", bomb), Member.of("2.txt", "Text"));

    assertThat(Folders.told(write("a.gz", bomb)))
        .containsExactly("a.gz [] unpacks to more than 200 times its size, the limit max-ratio");
    assertThat(Folders.told(write("a.zip", zip)))
        .containsExactly(
            "a.zip [1.gz] unpacks to more than 200 times its size, the limit max-ratio");
  }

  @Test
  void whatComesOutHasALimit() {
    var zip = Packing.zip(Member.of("1", "x".repeat(100_000)), Member.of("2", "Two"));

    assertThat(
            Folders.told(
                write("a.zip", zip), ReaderLimits.DEFAULTS.with("max-expanded-bytes", 60_000)))
        .containsExactly(
            "a.zip [1] unpacks to more than 60000 bytes, the limit max-expanded-bytes");
  }

  @Test
  void aLargeMemberIsPassedOver() {
    var zip = Packing.zip(Member.of("1", "long ".repeat(50_000)), Member.of("2", "Two"));

    assertThat(
            Folders.told(
                write("a.zip", zip), ReaderLimits.DEFAULTS.with("max-record-bytes", 100_000)))
        .containsExactly(
            "a.zip [1] is larger than 100000 bytes, the limit max-record-bytes",
            "a.zip#2 text: Two");
  }

  @Test
  void tooManyMembersAreNamed() {
    var tar = Packing.tar(Member.of("1", "One"), Member.of("2", "Two"), Member.of("3", "Three"));

    assertThat(Folders.told(write("a.tar", tar), ReaderLimits.DEFAULTS.with("max-records", 2)))
        .containsExactly(
            "a.tar#1 text: One",
            "a.tar#2 text: Two",
            "a.tar [] holds more than 2 records, the limit max-records");
  }

  @Test
  void anArchiveThatBreaksOffIsReadAsFarAsItGoes() {
    Member[] members = {Member.of("1", "One"), Member.of("2", "Two " + "words ".repeat(99))};
    var tar = Packing.tar(members);
    var zip = Packing.zip(members);
    var gzip = Packing.gzip(tar);

    assertThat(Folders.told(write("a.tar", Arrays.copyOf(tar, 1700))))
        .containsExactly(
            "a.tar#1 text: One",
            "a.tar [2] breaks off: its end is missing",
            "a.tar [] breaks off: its end is missing");
    assertThat(Folders.told(write("b.tar", Arrays.copyOf(tar, 1024))))
        .containsExactly("b.tar#1 text: One", "b.tar [] breaks off: its end is missing");
    assertThat(Folders.told(write("a.tgz", Arrays.copyOf(gzip, gzip.length - 8))))
        .last()
        .isEqualTo("a.tgz [] breaks off: its end is missing");
    assertThat(Folders.told(write("a.zip", Arrays.copyOf(zip, zip.length - 130))))
        .last()
        .isEqualTo("a.zip [] breaks off: its end is missing");
    assertThat(Folders.told(write("b.zip", Arrays.copyOf(zip, 60))))
        .last()
        .asString()
        .contains("breaks off: its end is missing");
  }

  @Test
  void aDamagedMemberDoesNotEndTheArchive() {
    var zip = Packing.zip(Member.of("1", "Some words of one article."), Member.of("2", "Two"));
    Arrays.fill(zip, 33, 40, (byte) 0xFF);

    assertThat(Folders.told(write("a.zip", zip)))
        .hasSizeGreaterThan(1)
        .contains("a.zip#2 text: Two");
  }

  @Test
  void encryptedMembersAreNamed() {
    var zip = Packing.zip(Member.of("1", "secret"));
    zip[6] |= 1;

    assertThat(Folders.told(write("a.zip", zip)))
        .containsExactly(
            "a.zip [1] is encrypted, or packed in a way that is not read",
            "a.zip [] cannot be read on behind a member that is encrypted or packed in an unknown"
                + " way");
  }

  @Test
  void anArchiveOfNothingIsAProblem() {
    assertThat(Folders.told(write("a.zip", Packing.zip())))
        .containsExactly("a.zip [] holds no file");
  }

  @Test
  void officeDocumentsAreNamedThoughTheyAreArchives() {
    var docx = Packing.zip(Member.of("[Content_Types].xml", "<Types/>"));

    assertThat(Folders.told(write("a.docx", docx)))
        .containsExactly("a.docx [] is not read: it is an office document");
    assertThat(Folders.told(write("a.zip", Packing.zip(new Member("b.docx", docx)))))
        .containsExactly("a.zip [b.docx] is not read: it is an office document");
  }

  @Test
  void whatIsKnownOfTheArchiveIsKnownOfItsMembers() {
    Folders.write(folder, "documents.csv", "source_file,publisher\na.zip,Example\n");
    var file = write("a.zip", Packing.zip(Member.of("1", "One")));
    file.toFile().setLastModified(Instant.parse("2019-11-25T23:00:00Z").toEpochMilli());

    var document = Folders.document(file);

    assertThat(document.metadata().publisher()).contains("Example");
    assertThat(document.retrievedOn()).map(Object::toString).isEqualTo(Optional.of("2019-11-25"));
  }
}
