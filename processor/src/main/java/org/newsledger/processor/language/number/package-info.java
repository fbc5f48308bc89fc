/** Numbers in words and digits, what they count and how sure the text is of them. */
@NullMarked
package org.newsledger.processor.language.number;

import org.jspecify.annotations.NullMarked;
