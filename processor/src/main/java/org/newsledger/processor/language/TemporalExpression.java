package org.newsledger.processor.language;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date, time or duration in the text.
 *
 * @param text as the input writes it
 * @param start first UTF-16 unit in the article's text
 * @param end after the last unit
 * @param value TIMEX3 value: {@code 2019-11-23}, {@code 2019-W47}, {@code P2W}, {@code
 *     PRESENT_REF}, {@code XXXX-03-23}
 * @param firstDay the first day it names, where it can be resolved
 * @param lastDay the last day it names
 */
public record TemporalExpression(
    String text,
    int start,
    int end,
    String value,
    Optional<LocalDate> firstDay,
    Optional<LocalDate> lastDay,
    Precision precision) {

  /** The same expression for other days. */
  public TemporalExpression within(Optional<LocalDate> first, Optional<LocalDate> last) {
    return new TemporalExpression(text, start, end, value, first, last, precision);
  }

  /** How sharply the expression names its days. */
  public enum Precision {
    DAY,
    WEEK,
    MONTH,
    SEASON,
    YEAR,
    APPROXIMATE,
    UNRESOLVED
  }
}
