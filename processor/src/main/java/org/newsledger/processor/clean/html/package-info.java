/** The article among the blocks of a web page. */
@NullMarked
package org.newsledger.processor.clean.html;

import org.jspecify.annotations.NullMarked;
