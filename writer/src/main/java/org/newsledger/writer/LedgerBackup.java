package org.newsledger.writer;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Writes a backup of a ledger: a zip file with the database's file in it. */
public final class LedgerBackup {

  private LedgerBackup() {}

  /**
   * Writes the backup of a ledger that nobody holds, and changes nothing in it.
   *
   * @throws LedgerHeldException if another process holds it
   */
  public static void write(String url, Path file) {
    Dialect dialect = Dialect.of(url);
    try (Connection connection =
        DriverManager.getConnection(dialect.writableUrl(url), dialect.owner(), "")) {
      var source = new SingleConnectionDataSource(connection, true);
      write(new JdbcTemplate(source), dialect, part(file), file);
    } catch (SQLException e) {
      if (dialect.isHeld(e)) {
        throw new LedgerHeldException(url, e);
      }
      throw new WriterException("Cannot open the ledger " + url + ": " + e.getMessage(), e);
    }
  }

  private static Path part(Path file) {
    return file.resolveSibling(file.getFileName() + ".part");
  }

  /**
   * Writes the backup of an open ledger, complete or not at all.
   *
   * @param part where it is while it is written
   */
  public static void write(JdbcOperations database, Dialect dialect, Path part, Path file) {
    try {
      Files.deleteIfExists(part);
      dialect.backUp(database, part);
      force(part);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (DataAccessException | IOException e) {
      throw new WriterException("Cannot write the backup " + part + ": " + e.getMessage(), e);
    }
  }

  private static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** Moves a complete backup to where it is to be, on another disk too. */
  public static void move(Path backup, Path file) throws IOException {
    Path part = part(file);
    if (Files.getFileStore(backup).equals(Files.getFileStore(file.toAbsolutePath().getParent()))) {
      Files.move(backup, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return;
    }
    Files.copy(backup, part, StandardCopyOption.REPLACE_EXISTING);
    force(part);
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    Files.delete(backup);
  }
}
