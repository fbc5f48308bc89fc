/** Names of parties and people: the alias table, the finder, and what an article says of them. */
@NullMarked
package org.newsledger.processor.language.name;

import org.jspecify.annotations.NullMarked;
