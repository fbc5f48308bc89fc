/** Runs the job at the times of a cron expression, each run in a process of its own. */
@NullMarked
package org.newsledger.app.schedule;

import org.jspecify.annotations.NullMarked;
