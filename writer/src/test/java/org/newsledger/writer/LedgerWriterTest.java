package org.newsledger.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsledger.writer.TestLedger.analysis;
import static org.newsledger.writer.TestLedger.fact;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsledger.processor.Analysis;
import org.newsledger.processor.FactColumn;

class LedgerWriterTest {

  @TempDir Path folder;

  private TestLedger ledger;

  @BeforeEach
  void emptyLedger() {
    ledger = TestLedger.in(folder);
  }

  private void write(SourceRow source, Analysis analysis) {
    ledger.write(ledger.writer(written -> {}), TestLedger.article(source, 0, true, analysis));
  }

  private List<String> strings(String sql) {
    return ledger.strings(sql);
  }

  @Test
  void keepsEveryColumnOfAFact() {
    Analysis analysis = analysis("a.txt", "d1", fact("f1", "Army"));
    write(ledger.source("a.txt"), analysis);

    var row = ledger.database().queryForMap("SELECT * FROM fact_row");

    for (FactColumn column : FactColumn.values()) {
      String expected =
          column
              .valueOf(analysis.article(), analysis.facts().get(0))
              .map(Object::toString)
              .orElse("");
      assertThat(text(row.get(column.columnName()))).as(column.columnName()).isEqualTo(expected);
    }
  }

  private static String text(@Nullable Object value) {
    if (value instanceof BigDecimal number) {
      return number.stripTrailingZeros().toPlainString();
    }
    return value == null ? "" : value.toString();
  }

  @Test
  void namesTheColumnsOfTheViewInTheOrderOfTheFactColumns() {
    assertThat(
            strings(
                "SELECT LOWER(column_name) FROM information_schema.columns"
                    + " WHERE table_name = 'FACT_ROW' ORDER BY ordinal_position"))
        .containsExactlyElementsOf(
            Arrays.stream(FactColumn.values()).map(FactColumn::columnName).toList());
  }

  @Test
  void leavesOneWhereItWritesTwice() {
    SourceRow source = ledger.source("a.txt");
    write(source, analysis("a.txt", "d1", fact("f1", "Army")));
    write(source, analysis("a.txt", "d1", fact("f1", "Army"), fact("f1", "again")));

    assertThat(strings("SELECT actor FROM fact")).containsExactly("Army");
    assertThat(strings("SELECT facts FROM document")).containsExactly("1");
    assertThat(strings("SELECT state FROM source")).containsExactly("DONE");
  }

  @Test
  void replacesWhatTheFileGaveBefore() {
    SourceRow source = ledger.source("a.txt");
    write(source, analysis("a.txt", "d1", fact("f1", "Army")));
    write(source, analysis("a.txt", "d2", fact("f2", "Navy")));

    assertThat(strings("SELECT document_id FROM document")).containsExactly("d2");
    assertThat(strings("SELECT actor FROM fact")).containsExactly("Navy");
  }

  @Test
  void cutsTextThatIsTooLongAndReplacesNul() {
    String text = "a".repeat(3999) + "😀";
    write(ledger.source("a.txt"), analysis("a.txt", "d1", fact("f1", text), fact("f2", "x\0y")));

    assertThat(strings("SELECT actor FROM fact ORDER BY fact_id"))
        .containsExactly("a".repeat(3999), "x\uFFFDy");
  }

  @Test
  void givesBackTheSourcesAsTheyWereKept() {
    SourceRow source = ledger.source("a.txt");

    assertThat(ledger.sources().find(source.id())).contains(source);
    assertThat(ledger.sources().toRead()).containsExactly(source.id());
  }

  @Test
  void removesEverythingOfADeletedFile() {
    SourceRow source = ledger.source("a.txt");
    write(source, analysis("a.txt", "d1", fact("f1", "Army")));

    ledger.sources().delete(List.of(source));

    assertThat(strings("SELECT fact_id FROM fact")).isEmpty();
    assertThat(strings("SELECT document_id FROM document")).isEmpty();
  }
}
