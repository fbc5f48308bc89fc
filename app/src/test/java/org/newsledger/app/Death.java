package org.newsledger.app;

import java.util.List;
import java.util.Map;

/**
 * Where a process is killed.
 *
 * @param step of the job; {@link #MOMENT} for any
 * @param count the step's boundary, from 1; milliseconds where there is no step
 */
record Death(String step, int count, String signal) {

  static final String MOMENT = "";
  static final String KILL = "KILL";

  private static final Map<String, Integer> STATUSES = Map.of(KILL, 137, "TERM", 143, "INT", 130);

  /** A life. */
  static final Death NONE = new Death(MOMENT, 0, KILL);

  boolean isAtAMoment() {
    return step.equals(MOMENT);
  }

  /** What the process ends with, if the signal came in time. */
  int status() {
    return STATUSES.get(signal);
  }

  /** The arguments that make the process die. */
  List<String> words() {
    return List.of(isAtAMoment() ? "never" : step, Integer.toString(count), signal);
  }

  /** For a table of deaths. */
  String kind() {
    return (isAtAMoment() ? "any moment" : step) + " " + signal;
  }
}
