package org.newsledger.app;

import java.io.IOException;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.TreeMap;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The program in a process of its own, which sends itself a signal at the {@code n}th boundary of a
 * step; what comes before the first step is called {@code start}. Where it is not to die, it prints
 * how many boundaries each step has.
 */
final class DyingNewsledger {

  private static final Pattern STEP = Pattern.compile("Executing step: \\[(\\w+)");
  private static final Logger STEPS =
      Logger.getLogger("org.springframework.batch.core.step.AbstractStep");

  private final TreeMap<String, Integer> counts = new TreeMap<>();
  private final String deathStep;
  private final int deathCount;
  private final String signal;
  private String step = "start";

  private DyingNewsledger(String deathStep, int deathCount, String signal) {
    this.deathStep = deathStep;
    this.deathCount = deathCount;
    this.signal = signal;
  }

  /** Arguments: the step, its boundary, the signal, and the command. */
  public static void main(String[] words) throws SQLException {
    var dying = new DyingNewsledger(words[0], Integer.parseInt(words[1]), words[2]);
    for (Driver present : Collections.list(DriverManager.getDrivers())) {
      DriverManager.deregisterDriver(present);
    }
    DriverManager.registerDriver(new BoundaryDriver(dying::boundary));
    STEPS.setFilter(entry -> dying.entered(String.valueOf(entry.getMessage())));
    String[] command = Arrays.copyOfRange(words, 3, words.length);
    int status = Newsledger.run(settings -> new LineAnalyser(0), command);
    dying.counts.forEach((name, count) -> System.out.println("boundaries " + name + " " + count));
    System.exit(status);
  }

  private synchronized boolean entered(String message) {
    Matcher name = STEP.matcher(message);
    if (name.find()) {
      step = name.group(1);
    }
    return true;
  }

  private void boundary() {
    if (isDeath()) {
      die();
    }
  }

  private synchronized boolean isDeath() {
    int count = counts.merge(step, 1, Integer::sum);
    return step.equals(deathStep) && count == deathCount;
  }

  /** After {@code KILL} nothing more happens; the others only ask. */
  private void die() {
    try {
      String pid = Long.toString(ProcessHandle.current().pid());
      new ProcessBuilder("kill", "-" + signal, pid).start().waitFor();
      if (signal.equals("KILL")) {
        Thread.sleep(60_000);
      }
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
