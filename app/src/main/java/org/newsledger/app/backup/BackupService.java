package org.newsledger.app.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.newsledger.app.status.LedgerFiles;
import org.newsledger.writer.Dialect;
import org.newsledger.writer.LedgerBackup;
import org.newsledger.writer.WriterException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes the backups that other processes ask for, while this one holds the ledger. */
public final class BackupService implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(BackupService.class.getName());

  private static final long INTERVAL_MILLIS = 500;

  /** Less than a stopping process is given. */
  private static final long LONGEST_CLOSE_SECONDS = 20;

  private final ScheduledThreadPoolExecutor timer =
      new ScheduledThreadPoolExecutor(1, BackupService::thread);
  private final DataSource database;
  private final Dialect dialect;

  private BackupService(DataSource database, Dialect dialect) {
    this.database = database;
    this.dialect = dialect;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "backup");
    thread.setDaemon(true);
    return thread;
  }

  /** Begins to answer requests; the ledger stays open until after the service is closed. */
  public static BackupService begin(DataSource database, String url) {
    BackupService service = new BackupService(database, Dialect.of(url));
    LedgerFiles.of(url).ifPresent(service::begin);
    return service;
  }

  private void begin(LedgerFiles files) {
    Future<?> unused =
        timer.scheduleWithFixedDelay(() -> serve(files), 0, INTERVAL_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void serve(LedgerFiles files) {
    BackupRequest request = new BackupRequest(files.backupRequest());
    if (!request.isThere()) {
      return;
    }
    try {
      if (request.isForsaken()) {
        request.delete();
        Files.deleteIfExists(files.backup());
      } else if (request.isUnanswered()) {
        answer(request, files);
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "Cannot answer the request for a backup", e);
    }
  }

  private void answer(BackupRequest request, LedgerFiles files) throws IOException {
    try {
      var operations = new JdbcTemplate(database);
      LedgerBackup.write(operations, dialect, files.backupPart(), files.backup());
      request.delete();
      LOG.info("A backup was written");
    } catch (WriterException e) {
      LOG.log(Level.WARNING, "A backup failed", e);
      request.fail(String.valueOf(e.getMessage()));
    }
  }

  /** Waits for the backup at hand. */
  @Override
  public void close() {
    timer.shutdown();
    try {
      if (!timer.awaitTermination(LONGEST_CLOSE_SECONDS, TimeUnit.SECONDS)) {
        LOG.warning("The backup takes long and is given up");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
