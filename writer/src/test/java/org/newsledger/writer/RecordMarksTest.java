package org.newsledger.writer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecordMarksTest {

  @Test
  void risesOverWhatIsThereWithoutAGap() {
    RecordMarks marks = RecordMarks.from(0).with(2, false).with(1, false);

    assertThat(marks.below()).isZero();
    assertThat(marks.with(0, false).below()).isEqualTo(3);
    assertThat(marks.with(0, false).beyond()).isEmpty();
  }

  @Test
  void isCompleteOnceAllBeforeTheLastAreThere() {
    RecordMarks marks = RecordMarks.from(5).with(7, true);

    assertThat(marks.isComplete()).isFalse();
    assertThat(marks.with(5, false).isComplete()).isFalse();
    assertThat(marks.with(5, false).with(6, false).isComplete()).isTrue();
  }

  @Test
  void isCompleteWhereTheFileEndsBeforeTheMark() {
    assertThat(RecordMarks.from(5).with(4, true).isComplete()).isTrue();
  }
}
