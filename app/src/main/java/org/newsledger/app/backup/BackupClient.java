package org.newsledger.app.backup;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.newsledger.app.status.LedgerFiles;
import org.newsledger.writer.LedgerBackup;
import org.newsledger.writer.LedgerHeldException;
import org.newsledger.writer.WriterException;

/** Gets a backup of a ledger: writes it, or asks the process that holds the ledger to. */
public final class BackupClient {

  private static final long PAUSE_MILLIS = 300;

  private final String url;
  private final Path file;

  /**
   * @param file where the backup is to be
   */
  public BackupClient(String url, Path file) {
    this.url = url;
    this.file = file.toAbsolutePath().normalize();
  }

  /**
   * Returns once the backup is complete.
   *
   * @param whenHeld told that another process is asked
   */
  public void fetch(Runnable whenHeld) {
    if (isWritten()) {
      return;
    }
    whenHeld.run();
    LedgerFiles files =
        LedgerFiles.of(url)
            .orElseThrow(() -> new WriterException("The ledger " + url + " is no file."));
    BackupRequest request = new BackupRequest(files.backupRequest());
    try {
      Files.deleteIfExists(files.backup());
      request.ask();
      await(request, files);
    } catch (FileAlreadyExistsException e) {
      throw new WriterException(
          "Another backup is just being made (" + e.getFile() + "). Try again in a minute.", e);
    } catch (IOException e) {
      throw new WriterException("Cannot get the backup: " + e, e);
    }
  }

  /** Whether nobody holds the ledger, and the backup could so be written here. */
  private boolean isWritten() {
    try {
      LedgerBackup.write(url, file);
      return true;
    } catch (LedgerHeldException held) {
      return false;
    }
  }

  private void await(BackupRequest request, LedgerFiles files) throws IOException {
    while (true) {
      if (!request.isThere() && Files.exists(files.backup())) {
        LedgerBackup.move(files.backup(), file);
        return;
      }
      if (isWritten()) {
        request.delete();
        Files.deleteIfExists(files.backup());
        return;
      }
      pause();
      insist(request, files);
    }
  }

  private static void insist(BackupRequest request, LedgerFiles files) throws IOException {
    Optional<String> failure = request.failure();
    if (failure.isPresent()) {
      request.delete();
      throw new WriterException("The process that holds the ledger says: " + failure.get());
    }
    if (!request.touch() && !Files.exists(files.backup())) {
      request.ask();
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
