package org.newsledger.processor.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsledger.reader.Metadata;

class MetadataTest {

  private static final String BODY =
      """


      Government troops entered the port on Tuesday after a night of shelling, residents said.

      The rebels, who had held the port since March 3, 2015, withdrew to the hills without a fight.
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Published: 5 March 2017 | 2017-03-05",
        "Published on March 5, 2017 at 9:02 AM ET | 2017-03-05",
        "Mar. 5, 2017 | 2017-03-05",
        "Sunday, 5 March 2017 | 2017-03-05",
        "2017-03-05 | 2017-03-05",
        "2017-03-05T10:15:00+02:00 | 2017-03-05",
        "Sept. 5, 2017 | 2017-09-05",
        "Publié le 5 mars 2017 | 2017-03-05",
        "5 марта 2017 | 2017-03-05",
        "Port City, 5 March 2017 | 2017-03-05",
        "PORT CITY, March 5, 2017 (AP) — The army said on Sunday it had lost a bridge. |"
            + " 2017-03-05",
        "Wed 19 Apr 2017 Blast kills six. A blast killed six people in the north. | 2017-04-19",
        "Published April 19 2017 - A blast killed six people in the north, it said. | 2017-04-19",
      })
  void readsTheDayThatTheDocumentStates(String line, LocalDate day) {
    assertThat(published(line + BODY)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Updated 9:41 AM",
        "Since 5 March 2017",
        "Updated 5 March 2017",
        "Updated, 5 March 2017",
        "Nov 19, 9:41 AM",
        "31 February 2017",
        "05/03/2017",
        "On March 5, 2017 the army said that it had lost a bridge over the river to rebels.",
        "Room 5 March 20178",
        "5 March 2017\n\n6 March 2017",
      })
  void doesNotGuess(String line) {
    assertThat(published(line + BODY)).isEmpty();
  }

  @Test
  void whatIsGivenWins() {
    LocalDate given = LocalDate.of(2018, 1, 1);
    Metadata metadata =
        new Metadata(
            Optional.of(given),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertThat(Cleaning.article("5 March 2017" + BODY, metadata).metadata().publishedOn())
        .contains(given);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Jane Doe | Jane Doe",
        "By Jane Doe and John O’Roe, Example News | Jane Doe, John O’Roe",
        "By Jane Doe in Port City | Jane Doe",
        "Von Max Muster | Max Muster",
      })
  void readsTheByline(String line, String author) {
    assertThat(Cleaning.article(line + BODY).metadata().author()).contains(author);
  }

  @Test
  void takesTitleAndPublisher() {
    Metadata found =
        Cleaning.article("Troops enter port" + BODY + "\n© 2017 The Example. All rights reserved.")
            .metadata();
    assertThat(found.title()).contains("Troops enter port");
    assertThat(found.publisher()).contains("The Example");
    assertThat(found.author()).isEmpty();
  }

  private static Optional<LocalDate> published(String text) {
    return Cleaning.article(text).metadata().publishedOn();
  }
}
