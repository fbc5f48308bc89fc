/** The log: one line an event, plain or JSON. */
@NullMarked
package org.newsledger.app.log;

import org.jspecify.annotations.NullMarked;
