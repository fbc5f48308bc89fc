package org.newsledger.processor.language.number;

import java.util.Optional;
import org.newsledger.processor.language.Quantity;

/**
 * A number in a sentence, with the words that limit it.
 *
 * @param firstToken index of the first token, which may be a limiting word ("more than 500")
 * @param lastToken index of the last token, included
 * @param anchor index of the last token of the number itself, which the syntax hangs on its noun
 * @param start first UTF-16 unit in the article's text
 * @param end after the last unit
 * @param unit ISO 4217 code of money, symbol of a measure ({@code km}), {@code %}
 */
public record QuantityMention(
    int firstToken,
    int lastToken,
    int anchor,
    int start,
    int end,
    Quantity quantity,
    Kind kind,
    Optional<String> unit) {

  /** The same number of another unit. */
  QuantityMention inUnit(String other) {
    return new QuantityMention(
        firstToken, lastToken, anchor, start, end, quantity, kind, Optional.of(other));
  }

  /** What the number is a number of. */
  public enum Kind {
    /** How many people or things. */
    CARDINAL,
    ORDINAL,
    PERCENT,
    MONEY,
    AGE,
    YEAR,
    /** The day or month of a date. */
    DATE,
    /** A time of day. */
    TIME,
    DURATION,
    /** A length, mass, temperature or other physical measure. */
    MEASURE,
    SCORE,
    /** Part of a name: AK-47, Resolution 2254. */
    NAME
  }
}
