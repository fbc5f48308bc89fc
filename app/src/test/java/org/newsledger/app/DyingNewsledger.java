package org.newsledger.app;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The program in a process of its own, which sends itself a signal at a boundary of a transaction:
 * before or after the {@code n}th commit or rollback of a step, or before a query of the export.
 * Where it is not to die, it prints how many boundaries each step has.
 */
final class DyingNewsledger implements Driver {

  private static final Pattern STEP = Pattern.compile("Executing step: \\[(\\w+)");
  private static final Set<String> ENDS = Set.of("commit", "rollback");
  private static final Logger STEPS =
      Logger.getLogger("org.springframework.batch.core.step.AbstractStep");

  private final Driver real = new org.h2.Driver();
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
    var driver = new DyingNewsledger(words[0], Integer.parseInt(words[1]), words[2]);
    for (Driver present : Collections.list(DriverManager.getDrivers())) {
      DriverManager.deregisterDriver(present);
    }
    DriverManager.registerDriver(driver);
    STEPS.setFilter(entry -> driver.entered(String.valueOf(entry.getMessage())));
    String[] command = Arrays.copyOfRange(words, 3, words.length);
    int status = Newsledger.run(settings -> new LineAnalyser(0), command);
    driver.counts.forEach((name, count) -> System.out.println("boundaries " + name + " " + count));
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
    } catch (java.io.IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public @Nullable Connection connect(String url, Properties properties) throws SQLException {
    Connection connection = real.connect(url, properties);
    return (Connection)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> invoke(connection, method, arguments));
  }

  private @Nullable Object invoke(
      Connection connection, Method method, @Nullable Object @Nullable [] arguments)
      throws Throwable {
    boolean ends = ENDS.contains(method.getName());
    if (ends || isOfExport(method, arguments)) {
      boundary();
    }
    try {
      return method.invoke(connection, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    } finally {
      if (ends) {
        boundary();
      }
    }
  }

  private static boolean isOfExport(Method method, @Nullable Object @Nullable [] arguments) {
    return method.getName().equals("prepareStatement")
        && arguments != null
        && String.valueOf(arguments[0])
            .matches("(?s)SELECT [rp]\\..* FROM (fact_row|article_row|problem) .*");
  }

  @Override
  public boolean acceptsURL(String url) throws SQLException {
    return real.acceptsURL(url);
  }

  @Override
  public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties)
      throws SQLException {
    return real.getPropertyInfo(url, properties);
  }

  @Override
  public int getMajorVersion() {
    return real.getMajorVersion();
  }

  @Override
  public int getMinorVersion() {
    return real.getMinorVersion();
  }

  @Override
  public boolean jdbcCompliant() {
    return real.jdbcCompliant();
  }

  @Override
  public Logger getParentLogger() {
    return STEPS;
  }
}
