package org.newsledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsledger.app.job.Analyser;

/** Articles that the analyser does not come to an end with. */
class OddArticlesTest {

  private static final Analyser.Loader ODD =
      settings ->
          document -> {
            meet(document.content());
            return new LineAnalyser(0).process(document);
          };

  @TempDir Path folder;

  private static void meet(String text) {
    if (text.startsWith("endless")) {
      waitForEver();
    } else if (text.startsWith("deep")) {
      meet(text + "er");
    } else if (text.startsWith("huge")) {
      long[][] all = new long[1000][];
      for (int i = 0; i < all.length; i++) {
        all[i] = new long[Integer.MAX_VALUE - 8];
      }
    }
  }

  private static void waitForEver() {
    while (true) {
      try {
        Thread.sleep(1000);
      } catch (InterruptedException unheeded) {
        // As a loop that heeds no interruption.
      }
    }
  }

  @Test
  void areProblemsAndTheRunGoesOn() throws IOException {
    Shell shell =
        new Shell(folder)
            .write("a.txt", "The army\n")
            .write("b.txt", "deep")
            .write("c.txt", "endless")
            .write("d.txt", "huge")
            .write("e.txt", "The navy\n");
    String in = folder.resolve("in").toString();

    Shell.Result result =
        Shell.give(ODD, shell.command("run", "--max-seconds", "1", "--threads", "2", in));

    assertThat(result.status()).isZero();
    assertThat(shell.column("facts.csv", "actor")).containsExactly("The army", "The navy");
    assertThat(shell.column("problems.csv", "source_file"))
        .containsExactly("b.txt", "c.txt", "d.txt");
    assertThat(shell.column("problems.csv", "reason"))
        .satisfiesExactly(
            deep -> assertThat(deep).contains("StackOverflowError"),
            endless -> assertThat(endless).contains("max-seconds, 1 s"),
            huge -> assertThat(huge).contains("more memory"));
  }

  @Test
  void areReadAgainWithMoreTime() throws IOException {
    Shell shell = new Shell(folder).write("c.txt", "endless").write("e.txt", "The navy\n");
    String in = folder.resolve("in").toString();
    Shell.give(ODD, shell.command("run", "--max-seconds", "1", in));

    assertThat(shell.run().out()).contains("1 articles read in 1 files, 1 files unchanged");
  }
}
