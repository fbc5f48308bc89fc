/** Facts to database tables, tables to CSV. */
@NullMarked
package org.newsledger.writer;

import org.jspecify.annotations.NullMarked;
