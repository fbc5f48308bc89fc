/** Tokens, sentences, parts of speech, entities and Universal Dependencies. */
@NullMarked
package org.newsledger.processor.syntax;

import org.jspecify.annotations.NullMarked;
