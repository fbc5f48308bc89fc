package org.newsledger.app.status;

import java.nio.file.Path;
import java.util.Optional;
import org.newsledger.writer.Dialect;

/**
 * The files beside a ledger through which processes tell and ask one another.
 *
 * @param folder that of the ledger
 * @param name of the ledger's file, without what follows the first dot
 */
public record LedgerFiles(Path folder, String name) {

  /** Those of a ledger; empty where it is no file. */
  public static Optional<LedgerFiles> of(String url) {
    return Dialect.of(url).file(url).map(LedgerFiles::beside);
  }

  private static LedgerFiles beside(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    String name = absolute.getFileName().toString();
    int dot = name.indexOf('.');
    return new LedgerFiles(absolute.getParent(), dot > 0 ? name.substring(0, dot) : name);
  }

  /** What the holder tells of itself. */
  Path live() {
    return folder.resolve(name + ".live.json");
  }

  /** Asks the holder for a backup. */
  public Path backupRequest() {
    return folder.resolve("." + name + ".backup-request");
  }

  /** The backup that was asked for, once it is complete. */
  public Path backup() {
    return folder.resolve("." + name + ".backup.zip");
  }

  /** The backup while it is written. */
  public Path backupPart() {
    return folder.resolve("." + name + ".backup.part");
  }
}
