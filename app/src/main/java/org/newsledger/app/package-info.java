/** Command line, configuration and the batch job. */
@NullMarked
package org.newsledger.app;

import org.jspecify.annotations.NullMarked;
