package org.newsledger.app;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * H2's driver, which calls out where what is on the disk changes, before and after it: at commits
 * and rollbacks; at statements that commit by themselves, as those that make the tables; at queries
 * of the export, every few rows it writes, and at the renaming of its files.
 */
final class BoundaryDriver implements Driver {

  private static final Set<String> ENDS = Set.of("commit", "rollback");
  private static final Pattern EXPORT =
      Pattern.compile("(?s)SELECT .* FROM (article_row|problem|document d) .* ORDER BY .*");
  private static final int ROWS_BETWEEN = 16;

  private final Driver real = new org.h2.Driver();
  private final Runnable boundary;

  /**
   * @param boundary called at each boundary, from several threads
   */
  BoundaryDriver(Runnable boundary) {
    this.boundary = boundary;
  }

  /** What is done instead of a call. */
  private interface Call {
    @Nullable Object make(String method, @Nullable Object @Nullable [] arguments, Real real)
        throws Throwable;
  }

  /** The call itself. */
  private interface Real {
    @Nullable Object make() throws Throwable;
  }

  private static <T> T watched(Class<T> type, Object target, Call call) {
    return type.cast(
        Proxy.newProxyInstance(
            BoundaryDriver.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) ->
                call.make(
                    method.getName(),
                    arguments,
                    () -> {
                      try {
                        return method.invoke(target, arguments);
                      } catch (InvocationTargetException e) {
                        throw e.getCause();
                      }
                    })));
  }

  private @Nullable Object within(Real real) throws Throwable {
    boundary.run();
    try {
      return real.make();
    } finally {
      boundary.run();
    }
  }

  @Override
  public @Nullable Connection connect(String url, Properties properties) throws SQLException {
    Connection connection = real.connect(url, properties);
    return watched(Connection.class, connection, this::ofConnection);
  }

  private @Nullable Object ofConnection(
      String method, @Nullable Object @Nullable [] arguments, Real real) throws Throwable {
    if (ENDS.contains(method)) {
      return within(real);
    }
    Object made = real.make();
    if (method.equals("createStatement")) {
      return watched(Statement.class, made, this::ofStatement);
    }
    boolean exports =
        method.equals("prepareStatement")
            && arguments != null
            && EXPORT.matcher(String.valueOf(arguments[0])).matches();
    return exports ? watched(PreparedStatement.class, made, this::ofExport) : made;
  }

  private @Nullable Object ofStatement(
      String method, @Nullable Object @Nullable [] arguments, Real real) throws Throwable {
    boolean changes =
        method.equals("execute")
            && arguments != null
            && !String.valueOf(arguments[0]).startsWith("CHECKPOINT");
    if (changes) {
      boundary.run();
    }
    return real.make();
  }

  private @Nullable Object ofExport(
      String method, @Nullable Object @Nullable [] arguments, Real real) throws Throwable {
    if (!method.equals("executeQuery")) {
      return real.make();
    }
    boundary.run();
    AtomicInteger rows = new AtomicInteger();
    return watched(ResultSet.class, real.make(), (name, none, call) -> ofRows(name, rows, call));
  }

  /** After the last row a file is renamed, and after that the rows are closed. */
  private @Nullable Object ofRows(String method, AtomicInteger rows, Real real) throws Throwable {
    Object result = real.make();
    boolean next = method.equals("next");
    if ((next && (result == Boolean.FALSE || rows.incrementAndGet() % ROWS_BETWEEN == 0))
        || method.equals("close")) {
      boundary.run();
    }
    return result;
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
    return Logger.getLogger(BoundaryDriver.class.getName());
  }
}
