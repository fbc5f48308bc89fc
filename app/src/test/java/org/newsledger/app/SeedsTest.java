package org.newsledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsledger.app.job.Analyser;
import org.newsledger.processor.NewsProcessor;

/** The whole program on the articles that come with it. */
class SeedsTest {

  private static final Path SEEDS = Path.of("..", "seeds").toAbsolutePath().normalize();

  @TempDir Path folder;

  @Test
  void readsTheFiveSeeds() throws IOException {
    Analyser.Loader real = settings -> NewsProcessor.load(settings)::process;
    Shell shell = new Shell(folder);

    Shell.Result result = Shell.give(real, shell.command("run", SEEDS.toString()));

    assertThat(result.status()).isZero();
    assertThat(result.out()).contains("5 articles read in 5 files, 0 files unchanged, 0 rejected");
    assertThat(shell.column("articles.csv", "published_on"))
        .isEqualTo(List.of("2019-11-24", "2019-11-24", "2019-08-07", "2019-03-11", "2019-04-02"));
    assertThat(shell.rows("problems.csv")).isEmpty();
  }
}
