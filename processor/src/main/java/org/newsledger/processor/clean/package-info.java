/** Documents to labelled segments and clean text. */
@NullMarked
package org.newsledger.processor.clean;

import org.jspecify.annotations.NullMarked;
