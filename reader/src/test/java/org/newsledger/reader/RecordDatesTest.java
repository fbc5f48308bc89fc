package org.newsledger.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordDatesTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 5);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-03-05",
        "2024-03-05T23:30:00-05:00",
        "2024-03-05 23:30:00",
        "2024/3/5",
        "20240305",
        "20240305T233000Z",
        "20240305233000",
        "Tue, 05 Mar 2024 23:30:00 GMT",
        "Tue, 5 Mar 24 23:30:00 +0000",
        "5 March 2024",
        "5th of March, 2024",
        "05-Mar-2024",
        "March 5, 2024",
        "Mar. 5, 2024 11:30 PM",
        "Tuesday, March 5th, 2024",
        "Tue Mar 05 2024 23:30:00 GMT+0100",
        "Tue Mar 5 23:30:00 UTC 2024",
        "05.03.2024",
        "1709681400",
        "1709681400000",
        "1709681400.5",
        " 2024-03-05 "
      })
  void oneDayIsWrittenInManyWays(String written) {
    assertThat(RecordDates.day(written)).contains(DAY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"25/03/2024", "03/25/2024", "2024-03-25"})
  void aNumberThatCanBeNoMonthTellsTheOrder(String written) {
    assertThat(RecordDates.day(written)).contains(LocalDate.of(2024, 3, 25));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5/3/2024",
        "yesterday",
        "2 hours ago",
        "2024",
        "March 2024",
        "2024-13-05",
        "2024-02-30",
        "31 Foo 2024",
        "",
        "0000-00-00",
        "0",
        "12345",
        "1066-10-14",
        "99999999999999999999"
      })
  void noDayIsGuessed(String written) {
    assertThat(RecordDates.day(written)).isEmpty();
  }

  @Test
  void theLocaleChangesNothing() {
    var former = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      assertThat(RecordDates.day("5 APRIL 2024")).contains(LocalDate.of(2024, 4, 5));
      assertThat(FieldNames.path("TITLE.ID")).isEqualTo("title.id");
    } finally {
      Locale.setDefault(former);
    }
  }
}
