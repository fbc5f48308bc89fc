package org.newsledger.writer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvStyleTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\0x"})
  void guardsWhatASpreadsheetWouldRun(String text) {
    assertThat(CsvStyle.SAFE.cell(text)).isEqualTo("'" + text);
    assertThat(CsvStyle.RAW.cell(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x=1", "'quoted'", "3 - 2", "“-”"})
  void leavesOtherTextAlone(String text) {
    assertThat(CsvStyle.SAFE.cell(text)).isEqualTo(text);
  }

  @Test
  void marksUtf8ForSpreadsheetsAlone() {
    assertThat(CsvStyle.SAFE.start()).isEqualTo("\uFEFF");
    assertThat(CsvStyle.RAW.start()).isEmpty();
  }
}
