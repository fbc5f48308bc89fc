/** Statements, events and figures from parsed sentences. */
@NullMarked
package org.newsledger.processor.extract;

import org.jspecify.annotations.NullMarked;
