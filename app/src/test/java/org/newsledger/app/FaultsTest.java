package org.newsledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every fault that is documented, and that the next run mends it. */
class FaultsTest {

  private static final Path DOCUMENT = Path.of("../docs/operations/faults.md");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Fault.class)
  void isToldAndMendedByTheNextRun(Fault fault) throws Exception {
    FaultStage undisturbed = new FaultStage(folder.resolve("undisturbed")).articles();
    assertThat(undisturbed.run().status()).isZero();
    FaultStage stage = new FaultStage(folder.resolve("stage")).articles();

    Shell.Result result = fault.act(stage);

    String told = Fault.told(result, stage.shell().out());
    assertThat(result.status()).as(told).isEqualTo(fault.status());
    assertThat(told).contains(fault.message());
    assertThat(stage.shell().out().resolve("facts.csv.part")).doesNotExist();
    stage.mend();
    Shell.Result next = stage.runAgain();
    assertThat(next.status()).as(next.err()).isZero();
    LedgerImage.of(stage.shell()).assertIs(LedgerImage.of(undisturbed.shell()), fault.name());
  }

  /** With {@code -Dfaults.write=true} the table is written instead. */
  @Test
  void areThoseOfTheDocument() throws IOException {
    List<String> rows = Stream.of(Fault.values()).map(Fault::row).toList();
    List<String> lines = Files.readAllLines(DOCUMENT);
    int first = lines.indexOf("| --- | --- | --- |") + 1;
    int end = first;
    while (lines.get(end).startsWith("|")) {
      end++;
    }
    if (Boolean.getBoolean("faults.write")) {
      List<String> written =
          Stream.of(lines.subList(0, first), rows, lines.subList(end, lines.size()))
              .flatMap(List::stream)
              .toList();
      Files.write(DOCUMENT, written);
      lines = written;
      end = first + rows.size();
    }
    assertThat(lines.subList(first, end)).containsExactlyElementsOf(rows);
  }
}
