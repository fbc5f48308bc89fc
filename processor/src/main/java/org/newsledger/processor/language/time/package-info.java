/** Dates, times and durations in text, resolved against the article's date. */
@NullMarked
package org.newsledger.processor.language.time;

import org.jspecify.annotations.NullMarked;
