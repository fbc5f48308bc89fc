/** The batch job: what to read, reading it, and the CSV. */
@NullMarked
package org.newsledger.app.job;

import org.jspecify.annotations.NullMarked;
