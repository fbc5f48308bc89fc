package org.newsledger.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsledger.reader.Packing.Member;

class DocumentTableTest {
  @TempDir Path folder;

  private Inventory findWith(String table) {
    Folders.write(folder, "a.txt", "one");
    Folders.write(folder, "sub/b.txt", "two");
    Folders.write(folder, "documents.csv", table);
    return Folders.find(folder);
  }

  private static Metadata metadata(Inventory inventory, int index) {
    return inventory.files().get(index).metadata();
  }

  @Test
  void everyColumnIsRead() {
    var found =
        findWith(
            """
            language,url,author,title,publisher,published_on,source_file
            en,https://example.org/1,"Doe, Jane","Say ""no""
            twice", Example Times ,2019-11-24,./a.txt
            """);

    assertThat(metadata(found, 0))
        .isEqualTo(
            new Metadata(
                Optional.of(LocalDate.of(2019, 11, 24)),
                Optional.of("Example Times"),
                Optional.of("Say \"no\"\ntwice"),
                Optional.of("Doe, Jane"),
                Optional.of("https://example.org/1"),
                Optional.of("en")));
    assertThat(metadata(found, 1)).isEqualTo(Metadata.NONE);
    assertThat(found.problems()).isEmpty();
  }

  @Test
  void byteOrderMarkAndCarriageReturnsDoNoHarm() {
    var found = findWith("\uFEFFsource_file,publisher\r\na.txt,Example\r\n\r\n");

    assertThat(metadata(found, 0).publisher()).contains("Example");
  }

  @Test
  void aTableInASubfolderGoesBeforeTheOneAbove() {
    Folders.write(folder, "sub/documents.csv", "source_file,publisher\nb.txt,Near\n");
    var found = findWith("source_file,publisher,title\nsub/b.txt,Far,Title\n");

    assertThat(metadata(found, 1).publisher()).contains("Near");
    assertThat(metadata(found, 1).title()).contains("Title");
    assertThat(found.problems()).isEmpty();
  }

  @Test
  void aFileGivenItselfHasTheTableBesideIt() {
    findWith("source_file,publisher\na.txt,Example\nmissing.txt,Other\n");

    var found = Folders.find(folder.resolve("a.txt"));

    assertThat(metadata(found, 0).publisher()).contains("Example");
    assertThat(found.problems()).isEmpty();
  }

  @Test
  void theTableMayBeALinkWithinTheFolder() throws IOException {
    Folders.write(folder, "a.txt", "one");
    var table = Folders.write(folder, "tables/all.md", "source_file,publisher\na.txt,Example\n");
    Files.createSymbolicLink(folder.resolve("documents.csv"), table);

    assertThat(metadata(Folders.find(folder), 0).publisher()).contains("Example");
  }

  @Test
  void accentsMatchHoweverTheyAreComposed() {
    Folders.write(folder, "cafe\u0301.txt", "text");
    Folders.write(folder, "documents.csv", "source_file,publisher\ncafé.txt,Example\n");

    assertThat(metadata(Folders.find(folder), 0).publisher()).contains("Example");
  }

  @Test
  void anUnknownColumnIsRefused() {
    assertThatThrownBy(() -> findWith("source_file,date\na.txt,2019-11-24\n"))
        .isInstanceOf(ReaderException.class)
        .hasMessageEndingWith(
            "/documents.csv: unknown column 'date'; the columns known are source_file,"
                + " published_on, publisher, title, author, url, language, divided by commas");
  }

  @Test
  void aColumnGivenTwiceIsRefused() {
    assertThatThrownBy(() -> findWith("source_file,title,title\n"))
        .hasMessageEndingWith("/documents.csv: column 'title' is given twice");
  }

  @Test
  void aTableWithoutSourceFileIsRefused() {
    assertThatThrownBy(() -> findWith(""))
        .hasMessageContaining("/documents.csv: the first line must name the columns");
  }

  @Test
  void anOpenQuotationMarkIsRefused() {
    assertThatThrownBy(() -> findWith("source_file,title\na.txt,\"never closed\n"))
        .isInstanceOf(ReaderException.class)
        .hasMessageContaining("close every quotation mark");
  }

  @Test
  void aTableThatIsNotUtf8IsRefused() {
    Folders.write(
        folder,
        "documents.csv",
        "source_file,publisher\na.txt,Süd\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> Folders.find(folder))
        .isInstanceOf(ReaderException.class)
        .hasMessageContaining("UTF-8");
  }

  @Test
  void faultyRowsAreReportedWithTheirLines() {
    var found =
        findWith(
            """
            source_file,published_on,title,language
            a.txt,24/11/2019,"two
            lines",english language
            a.txt,2019-11-24,again,en

            ,2019-11-24,no file,en
            c.txt,2019-11-24,not here,en
            sub/b.txt,2019-11-24,too,many,values\
            """);

    assertThat(found.problems())
        .extracting(problem -> problem.record() + " " + problem.reason())
        .containsExactly(
            "line 2 published_on '24/11/2019' is no date",
            "line 2 language 'english language' is no BCP 47 tag",
            "line 4 source_file a.txt was given in line 2 already",
            "line 6 names no source_file",
            "line 8 has more values than columns",
            "line 7 source_file c.txt matches no file");
    assertThat(metadata(found, 0).title()).contains("two\nlines");
    assertThat(metadata(found, 0).publishedOn()).isEmpty();
  }

  @Test
  void rowsWithoutFilesAreCountedBeyondTwenty() {
    var table = new StringBuilder("source_file\n");
    for (int row = 0; row < 50; row++) {
      table.append("missing").append(row).append(".txt\n");
    }

    var problems = findWith(table.toString()).problems();

    assertThat(problems).hasSize(21);
    assertThat(problems.get(20).reason()).isEqualTo("30 more rows match no file");
  }

  @Test
  void rowsMayNameRecordsOfContainers() {
    Folders.write(
        folder,
        "sub/a.zip",
        Packing.zip(Member.of("b/1.html", "<p>One"), Member.of("2.txt", "Two")));
    Folders.write(
        folder,
        "documents.csv",
        """
        source_file,title,publisher
        sub/a.zip,,Paper
        sub/a.zip#b/1.html,First,
        sub/a.zip#3.txt,Third,
        sub/b.zip#1.txt,Gone,
        """);
    Folders.write(folder, "sub/documents.csv", "source_file,title\na.zip#2.txt,Second\n");

    var found = Folders.find(folder);
    var results = new DocumentReader(ReaderSettings.DEFAULTS).read(found.files().get(0)).toList();

    assertThat(results).hasSize(3);
    assertThat(results.subList(0, 2))
        .extracting(result -> ((ReadResult.Document) result).document().metadata())
        .extracting(Metadata::title, Metadata::publisher)
        .containsExactly(
            tuple(Optional.of("First"), Optional.of("Paper")),
            tuple(Optional.of("Second"), Optional.of("Paper")));
    assertThat(((ReadResult.Rejected) results.get(2)).problem().record()).isEqualTo("3.txt");
    assertThat(found.problems())
        .extracting(Problem::reason)
        .containsExactly("source_file sub/b.zip#1.txt matches no file");
  }
}
