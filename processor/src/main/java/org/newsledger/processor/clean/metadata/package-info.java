/** What a document says of itself: title, authors, publisher, days, address, language. */
@NullMarked
package org.newsledger.processor.clean.metadata;

import org.jspecify.annotations.NullMarked;
