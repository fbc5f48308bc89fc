/** Language, characters, names, places, dates and numbers. */
@NullMarked
package org.newsledger.processor.language;

import org.jspecify.annotations.NullMarked;
