package org.newsledger.processor.clean.metadata;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.newsledger.processor.FoundMetadata;
import org.newsledger.processor.clean.html.HtmlPage;
import org.newsledger.processor.language.TextRepair;
import org.newsledger.processor.lexicon.Lexicons;

/**
 * What an HTML page says of its article. JSON-LD is believed before meta elements, these before
 * microdata, {@code <time>}, the page's address and its text.
 */
public final class HtmlMetadata {

  private final MetadataWords words;
  private final Months months;
  private final DateReader dates;
  private final AuthorNames authors;
  private final TextRepair repair;
  private final Function<String, Optional<LocalDate>> statedDay;

  private HtmlMetadata(
      Lexicons lexicons, List<String> languages, Function<String, Optional<LocalDate>> statedDay) {
    this.words = MetadataWords.load(lexicons);
    this.months = Months.load(lexicons, languages);
    this.dates = new DateReader(months);
    this.authors = AuthorNames.load(lexicons, languages);
    this.repair = TextRepair.load(lexicons);
    this.statedDay = statedDay;
  }

  /**
   * Knows the months and bylines of the languages.
   *
   * @param statedDay the day that a line states which is nothing but a date with a label
   */
  public static HtmlMetadata load(
      Lexicons lexicons, List<String> languages, Function<String, Optional<LocalDate>> statedDay) {
    return new HtmlMetadata(lexicons, languages, statedDay);
  }

  /**
   * What the page states.
   *
   * @param url its address, where the container or the user tells it
   * @param retrievedOn a day by which the page was there; no later one is believed
   */
  public FoundMetadata find(HtmlPage page, Optional<String> url, Optional<LocalDate> retrievedOn) {
    PageClaims shown = new PageClaims(page, words, dates, statedDay);
    PageReading reading = new PageReading(page, url, new DayBounds(retrievedOn));
    return reading.read(this, shown);
  }

  MetadataWords words() {
    return words;
  }

  Months months() {
    return months;
  }

  DateReader dates() {
    return dates;
  }

  AuthorNames authors() {
    return authors;
  }

  /** A value of a page on one line, with its characters repaired. */
  String plain(String value) {
    return repair.repair(value).replaceAll("\\s+", " ").strip();
  }
}
