/** What the program knows about the world, read from tab-separated files. */
@NullMarked
package org.newsledger.processor.lexicon;

import org.jspecify.annotations.NullMarked;
