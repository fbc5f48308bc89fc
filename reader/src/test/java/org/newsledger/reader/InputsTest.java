package org.newsledger.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputsTest {
  @TempDir Path folder;

  @Test
  void filesComeInCodeUnitOrderOfTheirPaths() {
    for (var name :
        List.of("b.txt", "a/z.txt", "a.txt", "B.txt", "a-1.txt", "é.txt", "a/é/1.txt")) {
      Folders.write(folder, name, "text");
    }

    assertThat(Folders.names(Folders.find(folder)))
        .containsExactly("B.txt", "a-1.txt", "a.txt", "a/z.txt", "a/é/1.txt", "b.txt", "é.txt");
  }

  @Test
  void orderDoesNotDependOnTheOrderOfCreation() throws IOException {
    var names = new ArrayList<String>();
    for (int number = 0; number < 200; number++) {
      names.add("%s/%d.txt".formatted(number % 7, number * 7919 % 1000));
    }
    var listings = new ArrayList<List<String>>();
    for (long seed = 0; seed < 3; seed++) {
      Collections.shuffle(names, new Random(seed));
      var copy = Files.createDirectory(folder.resolve("copy" + seed));
      names.forEach(name -> Folders.write(copy, name, name));
      listings.add(Folders.names(Folders.find(copy)));
    }

    assertThat(listings.get(0)).hasSize(200).isSorted();
    assertThat(listings).containsOnly(listings.get(0));
  }

  @Test
  void sizeAndTimeAreThoseOfTheFile() throws IOException {
    var file = Folders.write(folder, "a.txt", "four");

    var input = Folders.find(folder).files().get(0);

    assertThat(input.size()).isEqualTo(4);
    assertThat(input.modified()).isEqualTo(Files.getLastModifiedTime(file).toInstant());
  }

  @Test
  void aFileGivenItselfHasItsName() {
    var file = Folders.write(folder, "deep/down/a.txt", "text");

    assertThat(Folders.names(Folders.find(file))).containsExactly("a.txt");
  }

  @Test
  void inputsThatClashGetTheirFoldersNames() {
    Folders.write(folder, "north/news/a.txt", "one");
    Folders.write(folder, "south/news/a.txt", "two");
    Folders.write(folder, "south/news/b.txt", "three");

    var found = Folders.find(folder.resolve("north/news"), folder.resolve("south/news"));

    assertThat(Folders.names(found))
        .containsExactly("b.txt", "north/news/a.txt", "south/news/a.txt");
  }

  @Test
  void aFileReachedTwiceIsReadOnce() {
    var file = Folders.write(folder, "a.txt", "text");

    assertThat(Folders.names(Folders.find(folder, file, folder))).containsExactly("a.txt");
  }

  @Test
  void hiddenFilesTablesAndOwnOutputAreNoInputs() {
    Folders.write(folder, "a.txt", "text");
    Folders.write(folder, ".a.txt.swp", "text");
    Folders.write(folder, ".git/b.txt", "text");
    Folders.write(folder, "documents.csv", "source_file\na.txt\n");
    Folders.write(folder, "out/facts.csv", "fact_id\n");
    Folders.write(folder, "out/notes.txt", "text");
    var settings = ReaderSettings.DEFAULTS.withOutput(folder.resolve("out"));

    var found = Inputs.find(List.of(folder), settings);

    assertThat(Folders.names(found)).containsExactly("a.txt");
    assertThat(found.problems()).isEmpty();
  }

  @Test
  void outputInTheInputFolderItselfIsNoInput() {
    Folders.write(folder, "a.txt", "text");
    Folders.write(folder, "facts.csv", "fact_id\n");
    Folders.write(folder, "facts.csv.part", "fact_id\n");
    Folders.write(folder, "ledger.mv.db", "H:2");
    Folders.write(folder, "newsledger.log", "INFO");
    Folders.write(folder, "below/articles.csv", "not ours");
    var settings = ReaderSettings.DEFAULTS.withOutput(folder);

    assertThat(Folders.names(Inputs.find(List.of(folder), settings)))
        .containsExactly("a.txt", "below/articles.csv");
  }

  @Test
  void anInputThatDoesNotExistIsRefused() {
    var missing = folder.resolve("missing");

    assertThatThrownBy(() -> Folders.find(folder, missing))
        .isInstanceOf(ReaderException.class)
        .hasMessage("the input %s does not exist or cannot be read", missing);
  }

  @Test
  void aLinkThatLeavesTheFolderIsReported() throws IOException {
    var outside = Folders.write(folder, "outside/secret.txt", "text");
    var inputs = Files.createDirectory(folder.resolve("inputs"));
    Files.createSymbolicLink(inputs.resolve("link.txt"), outside);
    Files.createSymbolicLink(inputs.resolve("parent"), folder);

    var found = Folders.find(inputs);

    assertThat(found.files()).isEmpty();
    assertThat(found.problems())
        .extracting(Problem::sourceFile, Problem::reason)
        .containsExactly(
            tuple("link.txt", "is a link that leaves the input folder"),
            tuple("parent", "is a link that leaves the input folder"));
  }

  @Test
  void aLinkWithinTheFolderGivesNoSecondCopy() throws IOException {
    var file = Folders.write(folder, "a.txt", "text");
    Files.createSymbolicLink(folder.resolve("b.txt"), file);
    Files.createSymbolicLink(folder.resolve("loop"), folder);

    var found = Folders.find(folder);

    assertThat(Folders.names(found)).containsExactly("a.txt");
    assertThat(found.problems()).isEmpty();
  }

  @Test
  void linksIntoAHiddenFolderAreReadByTheirOwnNames() throws IOException {
    var hidden = Folders.write(folder, "..data/a.txt", "text");
    Files.createSymbolicLink(folder.resolve("a.txt"), hidden);

    assertThat(Folders.names(Folders.find(folder))).containsExactly("a.txt");
  }

  @Test
  void aBrokenLinkIsReported() throws IOException {
    Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nothing"));

    assertThat(Folders.find(folder).problems())
        .containsExactly(
            Problem.of(
                "gone.txt",
                "is not there",
                "Restore the file, or remove the link that leads to it."));
  }

  @Test
  void aSocketIsReportedAndNeverOpened() throws IOException {
    var socket = folder.resolve("socket");
    try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(UnixDomainSocketAddress.of(socket));

      assertThat(Folders.find(folder).problems())
          .extracting(Problem::sourceFile, Problem::reason)
          .containsExactly(tuple("socket", "is neither a file nor a folder"));
      assertThat(Folders.find(socket).files()).isEmpty();
    }
  }

  @Test
  void theInputFolderMayItselfBeALink() throws IOException {
    Folders.write(folder, "real/a.txt", "text");
    var link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));

    assertThat(Folders.names(Folders.find(link))).containsExactly("a.txt");
  }

  /** In Turkish the capital of i is another letter, in Egyptian Arabic digits are others. */
  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab"})
  void theLocaleChangesNothing(String tag) {
    Folders.write(folder, "SCAN.TIFF", "text");
    Folders.write(folder, "i.txt", "longer text");
    Folders.write(folder, "documents.csv", "source_file,title\ni.txt,i\ni.txt,I\n");
    var before = described();
    var former = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(tag));
    try {
      assertThat(described()).isEqualTo(before);
    } finally {
      Locale.setDefault(former);
    }
  }

  private String described() {
    var settings = ReaderSettings.DEFAULTS.withLimits(ReaderLimits.DEFAULTS.with("max-bytes", 5));
    var found = Inputs.find(List.of(folder), settings);
    var reader = new DocumentReader(settings);
    return found + " " + found.files().stream().flatMap(reader::read).toList();
  }
}
