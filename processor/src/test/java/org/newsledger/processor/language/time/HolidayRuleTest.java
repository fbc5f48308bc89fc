package org.newsledger.processor.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayRuleTest {

  @ParameterizedTest
  @ValueSource(strings = {"1818-03-22", "1943-04-25", "2000-04-23", "2016-03-27", "2019-04-21"})
  void computesEaster(LocalDate easter) {
    assertThat(new HolidayRule.Easter(0).in(easter.getYear())).isEqualTo(easter);
  }

  @Test
  void findsTheNthAndTheLastWeekday() {
    assertThat(new HolidayRule.Nth(11, 4, 4).in(2019)).isEqualTo(LocalDate.of(2019, 11, 28));
    assertThat(new HolidayRule.Nth(5, 1, -1).in(2019)).isEqualTo(LocalDate.of(2019, 5, 27));
  }

  @Test
  void findsElectionDay() {
    assertThat(new HolidayRule.AfterFirstMonday(11).in(2016)).isEqualTo(LocalDate.of(2016, 11, 8));
  }
}
