/** Who says what: cues, speakers, quotations and reported clauses. */
@NullMarked
package org.newsledger.processor.extract.statement;

import org.jspecify.annotations.NullMarked;
