package org.newsledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsledger.app.job.Analyser;
import org.newsledger.processor.NewsProcessor;

/**
 * Whatever the inputs are, the run is done, and each of them is a document or a problem. A property
 * makes a long run of it: {@code hostile.inputs}.
 */
class HostileInputsTest {

  private static final int INPUTS = Integer.getInteger("hostile.inputs", 300);

  private static final Analyser.Loader PROGRAM = settings -> NewsProcessor.load(settings)::process;

  private static final String LOST =
      """
      SELECT source_file FROM source s WHERE state NOT IN ('DONE', 'REJECTED', 'COPY')
        OR (state <> 'COPY'
          AND NOT EXISTS (SELECT 1 FROM document d WHERE d.source_id = s.source_id)
          AND NOT EXISTS (SELECT 1 FROM duplicate r WHERE r.source_id = s.source_id)
          AND NOT EXISTS (SELECT 1 FROM problem p WHERE p.source_id = s.source_id))
      """;

  @TempDir Path folder;

  private void write(HostileInputs.Input input) throws IOException {
    Path file = folder.resolve("in").resolve(input.name());
    Files.createDirectories(file.getParent());
    Files.write(file, input.bytes());
  }

  @Test
  void areDocumentsOrProblems() throws IOException {
    HostileInputs inputs = new HostileInputs(1);
    for (int i = 0; i < INPUTS; i++) {
      write(inputs.next(i));
    }
    write(HostileInputs.longestSentence());
    write(HostileInputs.shortestLines());
    Shell shell = new Shell(folder);

    String in = folder.resolve("in").toString();
    Shell.Result result = Shell.give(PROGRAM, shell.command("run", "--max-seconds", "200", in));

    assertThat(result.status()).as(result.err()).isZero();
    System.out.println(result.out());
    assertThat(shell.give("sql", "--csv", LOST).out().lines().skip(1)).isEmpty();
    String sources = shell.give("sql", "--csv", "SELECT COUNT(*) FROM source").out();
    assertThat(sources.lines().toList()).element(1).isEqualTo(Integer.toString(INPUTS + 2));
    assertThat(shell.rows("problems.csv"))
        .filteredOn(row -> row.get("advice").contains("fault of Newsledger"))
        .isEmpty();
    assertThat(shell.column("facts.csv", "evidence")).noneMatch(text -> text.startsWith("="));
  }
}
