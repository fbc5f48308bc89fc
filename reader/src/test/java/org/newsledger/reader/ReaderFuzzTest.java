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

/**
 * Damaged files of every format. The long run: {@code mvn -pl reader test -Dtest=ReaderFuzzTest
 * -Dfuzz.cases=20000}, with {@code -Dfuzz.seed=N} for other files.
 */
class ReaderFuzzTest {
  private static final int CASES = Integer.getInteger("fuzz.cases", 400);
  private static final long SEED = Long.getLong("fuzz.seed", 20191124);
  private static final Duration LONGEST = Duration.ofSeconds(10);

  @TempDir Path folder;

  @Test
  void everyDamagedFileEndsInArticlesOrProblems() throws IOException {
    var whole = FuzzCorpus.files();
    for (int number = 0; number < CASES; number++) {
      check(whole, SEED, number);
    }
  }

  /** A compressed WARC whose damage lies within a record's header was read again and again. */
  @Test
  void damageThatWasFoundBeforeIsNoMore() throws IOException {
    check(FuzzCorpus.files(), 7, 6495);
  }

  @Test
  void everyWholeFileGivesAnArticle() throws IOException {
    int number = 0;
    for (var bytes : FuzzCorpus.files()) {
      var file = Files.write(folder.resolve("whole" + number++), bytes);
      assertThat(Folders.readAll(file, ReaderLimits.DEFAULTS))
          .as(file.toString())
          .anyMatch(result -> number(result) > 0);
    }
  }

  private void check(List<byte[]> whole, long seed, int number) throws IOException {
    var original = whole.get(number % whole.size());
    var bytes = FuzzCorpus.damaged(original, whole, new Random(seed + number));
    var file = Files.write(folder.resolve("a"), bytes);
    var name = "case %s of seed %s".formatted(number, seed);
    List<ReadResult> results =
        assertTimeoutPreemptively(
            LONGEST, () -> Folders.readAll(file, ReaderLimits.DEFAULTS), () -> name);
    assertThat(results).as(name).isNotEmpty();
    assertThat(Folders.readAll(file, ReaderLimits.DEFAULTS)).as(name).isEqualTo(results);
  }

  private static int number(ReadResult result) {
    return result instanceof ReadResult.Document found ? found.document().content().length() : 0;
  }
}
