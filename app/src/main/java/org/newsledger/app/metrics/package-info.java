/** What a monitoring system is told of a run, in Prometheus' text format. */
@NullMarked
package org.newsledger.app.metrics;

import org.jspecify.annotations.NullMarked;
