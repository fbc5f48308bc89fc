package org.newsledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FurnitureCommandTest {

  private static final List<String> TOWNS = List.of("Arra", "Belem", "Corvo", "Dunmore", "Elista");

  @TempDir Path folder;

  private Shell shell;

  @BeforeEach
  void articlesWithALineInCommon() throws IOException {
    shell = new Shell(folder);
    for (String town : TOWNS) {
      shell.write(
          town + ".txt",
          "Ledger Plus members 12\n\nRebels attacked the market of "
              + town
              + " on Tuesday, the mayor of the town said.\n");
    }
  }

  private Shell.Result learn(String... options) {
    String[] words = new String[options.length + 4];
    words[0] = "furniture";
    words[1] = folder.resolve("in").toString();
    words[2] = "-o";
    words[3] = folder.resolve("lexicon").toString();
    System.arraycopy(options, 0, words, 4, options.length);
    return Shell.give(settings -> new LineAnalyser(0), words);
  }

  private List<String> rows() throws IOException {
    return Files.readAllLines(folder.resolve("lexicon/und/furniture.tsv")).stream()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }

  @Test
  void writesTheLinesThatReturn() throws IOException {
    Shell.Result result = learn();

    assertThat(result.status()).isZero();
    assertThat(result.out()).startsWith("1 lines of furniture found in 5 articles: ");
    assertThat(rows()).containsExactly("./\tledger plus members");
  }

  @Test
  void replacesWhatItFoundBefore() throws IOException {
    learn();
    learn("--min-documents", "6");

    assertThat(rows()).isEmpty();
  }

  @Test
  void refusesNumbersThatMakeNoSense() {
    assertThat(learn("--min-documents", "1").status()).isEqualTo(ExitStatus.USAGE);
    assertThat(learn("--min-share", "2").status()).isEqualTo(ExitStatus.USAGE);
  }

  @Test
  void runsReadTheArticlesAgainWhenTheLexiconHasChanged() {
    learn();
    String lexicon = folder.resolve("lexicon").toString();

    assertThat(shell.run("--lexicon", lexicon).out()).contains("5 articles read in 5 files");
    assertThat(shell.run("--lexicon", lexicon).out()).contains("5 files unchanged");
    learn("--min-documents", "6");
    assertThat(shell.run("--lexicon", lexicon).out()).contains("5 articles read in 5 files");
  }
}
