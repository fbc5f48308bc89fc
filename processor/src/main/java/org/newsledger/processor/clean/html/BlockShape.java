package org.newsledger.processor.clean.html;

import java.util.Optional;

/**
 * What a block's text shows by itself.
 *
 * @param words how many it has
 * @param prose whether it is running text
 * @param sentence whether it ends like a sentence or announces one
 * @param finding what it is, if its shape alone tells
 */
public record BlockShape(int words, boolean prose, boolean sentence, Optional<Finding> finding) {}
