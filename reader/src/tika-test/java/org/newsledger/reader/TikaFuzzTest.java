package org.newsledger.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged PDF and Word documents, as many as {@code -Dfuzz.cases} says. */
class TikaFuzzTest {
  private static final int CASES = Integer.getInteger("fuzz.cases", 100);
  private static final long SEED = Long.getLong("fuzz.seed", 20191124);
  private static final Duration LONGEST = Duration.ofSeconds(10);

  @TempDir Path folder;

  @Test
  void everyDamagedFileEndsInArticlesOrProblems() throws IOException {
    var whole =
        List.of(
            OfficeFiles.pdf(List.of("The river rose", "by two metres."), List.of("It fell.")),
            OfficeFiles.docx(document -> OfficeFiles.paragraphs(document, "It rose.", "It fell.")));
    for (int number = 0; number < CASES; number++) {
      var original = whole.get(number % whole.size());
      var bytes = FuzzCorpus.damaged(original, whole, new Random(SEED + number));
      var file = Files.write(folder.resolve("a"), bytes);
      var name = "case %s of seed %s".formatted(number, SEED);
      var results =
          assertTimeoutPreemptively(
              LONGEST, () -> Folders.readAll(file, ReaderLimits.DEFAULTS), () -> name);
      assertThat(results).as(name).isNotEmpty();
    }
  }
}
