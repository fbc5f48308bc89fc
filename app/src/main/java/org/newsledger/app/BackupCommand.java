package org.newsledger.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.zip.ZipFile;
import org.newsledger.app.backup.BackupClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Copies the ledger, while a run goes on too. */
@Command(
    name = "backup",
    description = {
      "Writes a copy of the ledger to a zip file, also while a run goes on. To restore it, unpack",
      "it into an empty folder and give that as OUT."
    })
final class BackupCommand implements Callable<Integer> {

  private static final String DATABASE = ".mv.db";

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The zip file; a former backup is replaced.")
  private Path file = Path.of("");

  @Mixin private LedgerOptions options = new LedgerOptions();

  @Override
  public Integer call() {
    Ledgers.require(options);
    requireReplaceable();
    PrintWriter messages = spec.commandLine().getErr();
    new BackupClient(options.url(), file)
        .fetch(() -> messages.println("The ledger is held; its holder is asked for the backup …"));
    spec.commandLine().getOut().println("Written to " + file + ".");
    return ExitStatus.DONE;
  }

  private void requireReplaceable() {
    Path folder = file.toAbsolutePath().normalize().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new NewsledgerException(
          ExitStatus.USAGE, "The folder of " + file + " does not exist; make it first");
    }
    if (Files.exists(file) && !isBackup()) {
      throw new NewsledgerException(
          ExitStatus.USAGE, file + " is there already and is no backup; give another name");
    }
  }

  private boolean isBackup() {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return zip.stream().anyMatch(entry -> entry.getName().endsWith(DATABASE));
    } catch (IOException noZip) {
      return false;
    }
  }
}
