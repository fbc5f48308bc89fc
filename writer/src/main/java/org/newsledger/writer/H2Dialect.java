package org.newsledger.writer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;

/** H2 in a file. */
final class H2Dialect implements Dialect {

  static final String PREFIX = "jdbc:h2:";

  private static final String FILE_PREFIX = PREFIX + "file:";
  private static final String SUFFIX = ".mv.db";
  private static final String NAME = "ledger";

  /** Its own hook would close the database while a stopping run still writes to it. */
  private static final String NO_HOOK = ";DB_CLOSE_ON_EXIT=FALSE";

  /** A commit is in the file when it returns; without it the last half second is lost. */
  private static final String NO_DELAY = ";WRITE_DELAY=0";

  private static final int ALREADY_OPEN = 90020;

  static String urlIn(Path folder) {
    String file = folder.toAbsolutePath().normalize().resolve(NAME).toString();
    return FILE_PREFIX + file.replace(";", "\\;");
  }

  @Override
  public String name() {
    return "h2";
  }

  @Override
  public String writableUrl(String url) {
    return url + NO_HOOK + NO_DELAY;
  }

  @Override
  public String readOnlyUrl(String url) {
    return url + NO_HOOK + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE";
  }

  @Override
  public String owner() {
    return "SA";
  }

  @Override
  public String reader() {
    return "READER";
  }

  @Override
  public boolean exists(String url) {
    return file(url).map(Files::exists).orElse(true);
  }

  @Override
  public Optional<Path> file(String url) {
    if (!url.startsWith(FILE_PREFIX)) {
      return Optional.empty();
    }
    String name = url.substring(FILE_PREFIX.length()).split("(?<!\\\\);", 2)[0];
    return Optional.of(Path.of(name.replace("\\;", ";") + SUFFIX));
  }

  @Override
  public boolean isHeld(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getErrorCode() == ALREADY_OPEN) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void makeDurable(JdbcOperations database) {
    database.execute("CHECKPOINT SYNC");
  }

  @Override
  public void backUp(JdbcOperations database, Path zip) {
    database.update("BACKUP TO ?", zip.toString());
  }

  @Override
  public boolean hasTable(JdbcOperations database, String table) {
    Integer count =
        database.queryForObject(
            "SELECT COUNT(*) FROM information_schema.tables WHERE table_name = ?",
            Integer.class,
            table.toUpperCase(Locale.ROOT));
    return count != null && count > 0;
  }
}
