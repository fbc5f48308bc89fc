package org.newsledger.processor.clean.metadata;

import java.time.LocalDate;
import java.util.Optional;

/** The days that are believed for a publication: since 1900, and no later than it was there. */
public final class DayBounds {

  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

  /** Archives give files without a date one of these years; the web is younger. */
  private static final LocalDate FIRST_CRAWL = LocalDate.of(1995, 1, 1);

  private final Optional<LocalDate> last;

  public DayBounds(Optional<LocalDate> retrievedOn) {
    // east of where it was copied it may have been the next day
    this.last = retrievedOn.filter(day -> !day.isBefore(FIRST_CRAWL)).map(day -> day.plusDays(1));
  }

  public boolean contain(LocalDate day) {
    return !day.isBefore(FIRST) && last.map(l -> !day.isAfter(l)).orElse(true);
  }
}
