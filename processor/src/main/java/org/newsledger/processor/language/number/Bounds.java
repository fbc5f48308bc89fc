package org.newsledger.processor.language.number;

import java.util.OptionalLong;
import org.newsledger.processor.language.Quantity;
import org.newsledger.processor.language.number.Quantifiers.Sense;

/**
 * A number's bounds while its limiting words are applied.
 *
 * @param open whether it has no upper bound
 * @param unbounded whether it has no lower bound
 */
record Bounds(double min, double max, boolean open, boolean unbounded, boolean approximate) {

  static Bounds of(Numeral number) {
    boolean open = number.form() == Numeral.Form.OPEN;
    boolean approximate = number.form() == Numeral.Form.COLLECTIVE && number.value() == 2;
    return new Bounds(number.value(), number.value(), open, false, approximate);
  }

  static Bounds between(Numeral low, Numeral high) {
    return new Bounds(low.value(), high.value(), false, false, false);
  }

  Bounds limited(Sense sense) {
    return switch (sense) {
      case AT_LEAST -> new Bounds(min, max, true, unbounded, approximate);
      case MORE_THAN -> new Bounds(open ? min : above(min), max, true, unbounded, approximate);
      case AT_MOST -> new Bounds(min, max, open, true, approximate);
      case LESS_THAN -> new Bounds(min, below(max), open, true, approximate);
      case APPROXIMATE -> new Bounds(min, max, open, unbounded, true);
      case NONE -> this;
    };
  }

  Bounds times(double factor) {
    return new Bounds(min * factor, max * factor, open, unbounded, approximate);
  }

  /** The bounds in whole units. "up to dozens" has none and keeps the lower. */
  Quantity quantity() {
    boolean noMin = unbounded && !open;
    OptionalLong low = noMin ? OptionalLong.empty() : OptionalLong.of(Math.round(min));
    OptionalLong high = open ? OptionalLong.empty() : OptionalLong.of(Math.round(max));
    return new Quantity(low, high, approximate && !(open || noMin));
  }

  private static double above(double value) {
    return Math.floor(value) + 1;
  }

  private static double below(double value) {
    return Math.ceil(value) - 1;
  }
}
