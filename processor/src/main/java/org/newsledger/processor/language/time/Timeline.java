package org.newsledger.processor.language.time;

import java.time.LocalDate;
import java.util.Optional;
import org.newsledger.processor.language.TemporalExpression.Precision;

/** The dates that others are counted from, as an article is read from top to bottom. */
final class Timeline {

  private static final int NEAR_YEARS = 2;

  private final Optional<LocalDate> published;
  private final boolean narrative;
  private Optional<LocalDate> mentioned = Optional.empty();
  private Precision mentionedPrecision = Precision.UNRESOLVED;

  /**
   * @param narrative whether the text tells of the past in order, so that "in April" follows the
   *     date last mentioned and not the day of publication
   */
  Timeline(Optional<LocalDate> published, boolean narrative) {
    this.published = published;
    this.narrative = narrative || published.isEmpty();
    if (!this.narrative) {
      mentioned = published;
      mentionedPrecision = Precision.DAY;
    }
  }

  boolean isNarrative() {
    return narrative;
  }

  /** What "last week" and "March 23" are counted from. */
  Optional<LocalDate> now() {
    return narrative ? mentioned : published;
  }

  /** What "yesterday" is counted from. */
  Optional<LocalDate> today() {
    return published.isPresent() && !narrative ? published : day();
  }

  /** The date last mentioned. */
  Optional<LocalDate> reference() {
    return mentioned;
  }

  /** The date last mentioned if it is a day. */
  Optional<LocalDate> day() {
    return mentionedPrecision == Precision.DAY ? mentioned : Optional.empty();
  }

  /** The base for counting {@code unit}: for days and weeks a day, else any date. */
  Optional<LocalDate> base(TimeUnit unit, boolean relative) {
    boolean exact = unit.compareTo(TimeUnit.WEEK) <= 0;
    if (!relative && !narrative) {
      return published;
    }
    return exact ? day() : mentioned;
  }

  /** Whether a whole year was mentioned last, which later months belong to. */
  boolean isYearKnown() {
    return mentionedPrecision == Precision.YEAR;
  }

  /**
   * Whether a bare year moves the story: "In 1918, …" does, "the 1902 pact" within a sentence on
   * May 1915 does not.
   */
  boolean isMovedBy(int year, boolean opening) {
    boolean exact = mentionedPrecision == Precision.DAY || mentionedPrecision == Precision.MONTH;
    return !narrative
        || opening
        || !exact
        || mentioned.filter(day -> Math.abs(day.getYear() - year) > NEAR_YEARS).isEmpty();
  }

  void mention(Resolved resolved) {
    if (resolved.first().isPresent()) {
      mentioned = resolved.first();
      mentionedPrecision = resolved.precision();
    }
  }
}
