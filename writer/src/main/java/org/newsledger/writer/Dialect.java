package org.newsledger.writer;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;

/** What differs from one database to another. No other class holds SQL that only one knows. */
public interface Dialect {

  /** The dialect of a database, by its JDBC URL. */
  static Dialect of(String url) {
    if (url.toUpperCase(Locale.ROOT).contains("PASSWORD=")) {
      throw new LedgerRequestException(
          "The URL of the database holds a password, which anybody on this machine could read;"
              + " leave it out: the modes of the ledger's files guard it.");
    }
    if (url.startsWith(H2Dialect.PREFIX)) {
      return new H2Dialect();
    }
    throw new LedgerRequestException(
        "The database " + url + " is not supported; use a jdbc:h2: URL.");
  }

  /** The URL of a ledger that lies in a folder. */
  static String urlIn(Path folder) {
    return H2Dialect.urlIn(folder);
  }

  /** The folder of schema scripts {@code V1.sql}, {@code V2.sql}, …, and Spring Batch's name. */
  String name();

  /** A URL that also holds what the program needs set. */
  String writableUrl(String url);

  /** A URL through which nothing can be changed. */
  String readOnlyUrl(String url);

  /** The user that owns the ledger. */
  String owner();

  /** The user that may only read. */
  String reader();

  /** Whether a database is there; opening it would create one. */
  boolean exists(String url);

  /** The file that a database is; empty where it is none. */
  Optional<Path> file(String url);

  /** Whether this failure to open means that another process has the database open. */
  boolean isHeld(Throwable fault);

  /** Makes every commit so far survive a power cut. */
  void makeDurable(JdbcOperations database);

  /** Writes all that is committed to a new zip file, whatever else goes on in the database. */
  void backUp(JdbcOperations database, Path zip);

  /** Whether an unquoted table of this name is there. */
  boolean hasTable(JdbcOperations database, String table);
}
