package org.newsledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsledger.app.job.Analyser;
import org.newsledger.processor.NewsProcessor;

class RunCommandTest {

  /** For runs that must not analyse anything. */
  private static final Analyser.Loader NONE =
      settings -> {
        throw new AssertionError("nothing is to be analysed");
      };

  @TempDir Path folder;

  private Shell shell;

  @BeforeEach
  void twoArticles() throws IOException {
    shell =
        new Shell(folder)
            .write("b.txt", "The rebels\n=HYPERLINK(\"x\")\n")
            .write("a/a.txt", "The army\n")
            .write("documents.csv", "source_file,published_on,title\nb.txt,2020-05-01,-News\n");
  }

  private Shell.Result runUnchanged() {
    return Shell.give(NONE, shell.command("run", folder.resolve("in").toString()));
  }

  @Test
  void writesTheFactsInTheOrderOfFilesAndSentences() throws IOException {
    Shell.Result result = shell.run();

    assertThat(result.status()).isZero();
    assertThat(shell.column("facts.csv", "source_file"))
        .containsExactly("a/a.txt", "b.txt", "b.txt");
    assertThat(shell.column("facts.csv", "evidence"))
        .containsExactly("The army", "The rebels", "'=HYPERLINK(\"x\")");
    assertThat(result.out()).contains("2 articles read in 2 files, 0 files unchanged, 0 rejected");
    assertThat(result.out()).contains("3 facts: 3 EVENT").contains("3 ASSAULT");
  }

  @Test
  void beginsCsvWithAByteOrderMarkAndGuardsTextButNoNumber() throws IOException {
    shell.run();

    assertThat(shell.text("facts.csv")).startsWith("\uFEFFfact_id,document_id,source_file,");
    assertThat(shell.column("facts.csv", "title")).containsExactly("", "'-News", "'-News");
    assertThat(shell.column("facts.csv", "latitude")).containsOnly("-3.5");
    assertThat(shell.column("facts.csv", "confidence")).containsOnly("0.7");
    assertThat(shell.column("facts.csv", "count_approximate")).containsOnly("true");
    assertThat(shell.column("facts.csv", "published_on")).contains("2020-05-01");
  }

  @Test
  void leavesValuesAloneInRawCsv() throws IOException {
    shell.run("--csv", "raw");

    assertThat(shell.text("facts.csv")).startsWith("fact_id,");
    assertThat(shell.column("facts.csv", "evidence")).contains("=HYPERLINK(\"x\")");
  }

  @Test
  void listsTheArticles() throws IOException {
    shell.run();

    assertThat(shell.rows("articles.csv").get(1))
        .containsEntry("source_file", "b.txt")
        .containsEntry("published_on", "2020-05-01")
        .containsEntry("language", "en")
        .containsEntry("words", "4")
        .containsEntry("segments", "2")
        .containsEntry("segments_dropped", "1")
        .containsEntry("facts", "2")
        .containsEntry("copies", "0");
  }

  @Test
  void readsNothingTwice() throws IOException {
    shell.run();
    String facts = shell.text("facts.csv");

    Shell.Result again = runUnchanged();

    assertThat(again.status()).isZero();
    assertThat(again.out()).contains("0 articles read in 0 files, 2 files unchanged, 0 rejected");
    assertThat(shell.text("facts.csv")).isEqualTo(facts);
  }

  @Test
  void takesATouchedFileForUnchanged() throws IOException {
    shell.run();
    Files.setLastModifiedTime(shell.input("b.txt"), FileTime.from(Instant.EPOCH));

    assertThat(runUnchanged().out()).contains("0 articles read in 0 files, 2 files unchanged");
  }

  @Test
  void replacesTheFactsOfAChangedFile() throws IOException {
    shell.run();
    shell.write("b.txt", "The police\n");

    Shell.Result result = shell.run();

    assertThat(result.out()).contains("1 articles read in 1 files, 1 files unchanged");
    assertThat(shell.column("facts.csv", "evidence")).containsExactly("The army", "The police");
    assertThat(shell.rows("articles.csv")).hasSize(2);
  }

  @Test
  void seesAChangeThatKeepsTheSizeAndComesAtOnce() throws IOException {
    shell.run();
    FileTime time = Files.getLastModifiedTime(shell.input("a/a.txt"));
    shell.write("a/a.txt", "The navy\n");
    Files.setLastModifiedTime(shell.input("a/a.txt"), time);

    shell.run();

    assertThat(shell.column("facts.csv", "evidence"))
        .contains("The navy")
        .doesNotContain("The army");
  }

  @Test
  void readsAFileAgainWhenItsRowInDocumentsCsvChanged() throws IOException {
    shell.run();
    shell.write("documents.csv", "source_file,published_on\nb.txt,2021-06-02\n");

    Shell.Result result = shell.run();

    assertThat(result.out()).contains("1 articles read in 1 files, 1 files unchanged");
    assertThat(shell.column("facts.csv", "published_on"))
        .containsExactly("", "2021-06-02", "2021-06-02");
  }

  @Test
  void readsEverythingAgainWithOtherLexicons() throws IOException {
    shell.run();
    Path lexicon = Files.createDirectories(folder.resolve("lexicon/en"));
    Files.writeString(lexicon.resolve("triggers.tsv"), "# none\n");

    assertThat(shell.run("--lexicon", lexicon.getParent().toString()).out())
        .contains("2 articles read in 2 files, 0 files unchanged");
  }

  @Test
  void removesTheFactsOfAFileDeletedFromItsFolder() throws IOException {
    shell.run();
    Files.delete(shell.input("b.txt"));

    shell.run();

    assertThat(shell.column("facts.csv", "source_file")).containsExactly("a/a.txt");
  }

  @Test
  void keepsTheFactsOfAFolderThatIsNoLongerAnInput() throws IOException {
    shell.run();
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve("c.txt"), "The navy\n");

    shell.give("run", other.toString());

    assertThat(shell.column("facts.csv", "source_file"))
        .containsExactly("a/a.txt", "b.txt", "b.txt", "c.txt");
  }

  @Test
  void keepsTheFactsOfAFolderThatIsEmptyOfASudden() throws IOException {
    shell.run();
    Files.delete(shell.input("a/a.txt"));
    Files.delete(shell.input("b.txt"));
    Files.delete(shell.input("documents.csv"));

    shell.run();

    assertThat(shell.rows("facts.csv")).hasSize(3);
    assertThat(shell.column("problems.csv", "reason"))
        .containsExactly("the folder is empty now; the facts of its former files were kept");
  }

  @Test
  void takesFilesWithTheSameBytesForOneDocument() throws IOException {
    shell.write("c.txt", "The army\n");

    shell.run();

    assertThat(shell.column("articles.csv", "source_file")).containsExactly("a/a.txt", "b.txt");
    assertThat(shell.column("articles.csv", "copies")).containsExactly("1", "0");
  }

  @Test
  void letsACopyStandForADeletedFile() throws IOException {
    shell.write("c.txt", "The army\n").run();
    Files.delete(shell.input("a/a.txt"));

    shell.run();

    assertThat(shell.column("facts.csv", "source_file")).containsExactly("b.txt", "b.txt", "c.txt");
  }

  @Test
  void recordsBadInputsAndGoesOn() throws IOException {
    shell.write("bad.txt", "fault\n").write("odd.xyz", "\0\1\2\3");

    Shell.Result result = shell.run();

    assertThat(result.status()).isZero();
    assertThat(result.out()).contains("2 articles read in 2 files, 0 files unchanged, 2 rejected");
    assertThat(shell.column("problems.csv", "source_file")).containsExactly("bad.txt", "odd.xyz");
    assertThat(shell.column("problems.csv", "reason").get(0)).contains("the text says so");
    assertThat(shell.column("problems.csv", "advice")).doesNotContain("");
  }

  @Test
  void endsWithThreeWhenStrictAndInputsWereRejected() throws IOException {
    shell.write("odd.xyz", "\0\1\2\3");

    assertThat(shell.run("--strict").status()).isEqualTo(3);
    assertThat(shell.run("--strict").status()).as("rejected before").isEqualTo(3);
    assertThat(shell.run().status()).isZero();
  }

  @Test
  void writesTheSameBytesWhateverTheThreadsAndTheFolder() throws IOException {
    for (int i = 0; i < 40; i++) {
      shell.write("many/" + i + ".txt", "Group " + i + "\nand others\n");
    }
    shell.run("--threads", "1");

    Shell elsewhere = shell.into("elsewhere");
    elsewhere.give("run", "--threads", "4", folder + "/in");

    assertThat(elsewhere.out().resolve("facts.csv"))
        .hasSameBinaryContentAs(shell.out().resolve("facts.csv"));
    assertThat(elsewhere.out().resolve("articles.csv"))
        .hasSameBinaryContentAs(shell.out().resolve("articles.csv"));
  }

  @Test
  void endsWithTwoOnBadUsage() {
    assertThat(shell.run("--threads", "0").status()).isEqualTo(2);
    assertThat(shell.run("--threads", "many").status()).isEqualTo(2);
    assertThat(shell.run("--colour").status()).isEqualTo(2);
    assertThat(shell.run("--database", "jdbc:odd:x").status()).isEqualTo(2);
    assertThat(shell.give("run", folder.resolve("nowhere").toString()).status()).isEqualTo(2);
    assertThat(shell.run("--lexicon", folder.resolve("nowhere").toString()).status()).isEqualTo(2);
    assertThat(shell.out()).doesNotExist();
  }

  @Test
  void namesTheLexiconThatIsAtFault() throws IOException {
    Path lexicon = Files.createDirectories(folder.resolve("lexicon/en"));
    Files.writeString(lexicon.resolve("triggers.tsv"), "kill\tverb\n");

    Shell.Result result =
        Shell.give(
            settings -> NewsProcessor.load(settings)::process,
            shell.command(
                "run",
                "--lexicon",
                lexicon.getParent().toString(),
                folder.resolve("in").toString()));

    assertThat(result.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(result.err()).contains("triggers.tsv").doesNotContain("Partition");
  }

  @Test
  void goesOnAfterAFailureAndKeepsWhatWasDone() throws IOException {
    Path blocked = Files.createDirectories(shell.out().resolve("facts.csv.part"));

    Shell.Result failed = shell.run();
    Files.delete(blocked);
    Shell.Result again = runUnchanged();

    assertThat(failed.status()).isEqualTo(1);
    assertThat(failed.err()).contains("facts.csv.part").contains("goes on where it stopped");
    assertThat(again.status()).isZero();
    assertThat(again.out()).contains("Run 1 was resumed and is done");
    assertThat(shell.rows("facts.csv")).hasSize(3);
  }

  @Test
  void readsNothingAgainOfAFolderThatWasMoved() throws IOException {
    shell.run();
    byte[] facts = Files.readAllBytes(shell.out().resolve("facts.csv"));
    Path moved = Files.move(folder.resolve("in"), folder.resolve("moved"));

    Shell.Result result = Shell.give(NONE, shell.command("run", moved.toString()));

    assertThat(result.out()).contains("0 articles read in 0 files, 2 files unchanged");
    assertThat(shell.out().resolve("facts.csv")).hasBinaryContent(facts);
    assertThat(shell.column("articles.csv", "copies")).containsOnly("0");
  }

  @Test
  void letsNoFileThatIsGoneStandForOneThatIsThere() throws IOException {
    Path other = Files.createDirectories(folder.resolve("zzz"));
    Files.copy(shell.input("a/a.txt"), other.resolve("z.txt"));
    shell.give("run", folder.resolve("in").toString(), other.toString());
    assertThat(shell.column("articles.csv", "source_file")).contains("a/a.txt");
    Files.delete(shell.input("a/a.txt"));

    shell.give("run", other.toString());

    assertThat(shell.column("articles.csv", "source_file")).contains("z.txt");
    assertThat(shell.column("facts.csv", "source_file")).doesNotContain("a/a.txt");
  }

  @Test
  void readsARejectedFileAgainWithOtherLimits() throws IOException {
    Shell.Result small = shell.run("--max-bytes", "20");
    assertThat(small.out()).contains("1 articles read in 1 files, 0 files unchanged, 1 rejected");
    assertThat(shell.text("problems.csv")).contains("max-bytes");

    Shell.Result large = shell.run("--max-bytes", "2000");

    assertThat(large.out()).contains("1 articles read in 1 files, 1 files unchanged, 0 rejected");
    assertThat(shell.rows("problems.csv")).isEmpty();
    assertThat(runUnchanged().out()).contains("0 articles read in 0 files, 2 files unchanged");
  }

  @Test
  void readsEverythingAgainWithAnotherCharset() throws IOException {
    shell.run();

    assertThat(shell.run("--charset", "windows-1251").out())
        .contains("2 articles read in 2 files, 0 files unchanged");
    assertThat(shell.run("--charset", "odd").status()).isEqualTo(2);
    assertThat(shell.run("--max-depth", "0").status()).isEqualTo(2);
  }
}
