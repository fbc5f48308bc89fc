/** Source documents to articles and their facts: pure functions, no I/O. */
@NullMarked
package org.newsledger.processor;

import org.jspecify.annotations.NullMarked;
