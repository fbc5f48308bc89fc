/** Countries and places: the gazetteer, and the place names in an article's sentences. */
@NullMarked
package org.newsledger.processor.language.place;

import org.jspecify.annotations.NullMarked;
