package org.newsledger.processor.language;

import java.util.OptionalLong;

/**
 * A number as a range: 500 is 500–500, "more than 4,000" 4001–, "up to 30" –30.
 *
 * @param approximate whether the text says so ("roughly", "dozens")
 */
public record Quantity(OptionalLong min, OptionalLong max, boolean approximate) {}
