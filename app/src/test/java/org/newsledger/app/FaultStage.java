package org.newsledger.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsledger.app.job.Analyser;
import org.newsledger.processor.Analysis;
import org.newsledger.reader.SourceDocument;
import org.springframework.util.FileSystemUtils;

/** Where faults are acted: a few articles, a ledger, and ways to disturb the run between them. */
final class FaultStage {

  private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  private final Path folder;
  private final Shell shell;
  private final List<Path> closed = new ArrayList<>();

  FaultStage(Path folder) {
    this.folder = folder;
    this.shell = new Shell(folder);
  }

  /** What happens in the place of the analysis of an article. */
  interface Accident {
    Analysis happen(SourceDocument document, Analysis analysis) throws Exception;
  }

  Shell shell() {
    return shell;
  }

  /** Six articles. */
  FaultStage articles() throws IOException {
    for (int i = 0; i < 6; i++) {
      shell.write(i + ".txt", "Group " + i + " attacked.\nOthers fled.\n");
    }
    return this;
  }

  /** A ledger that has one article already. */
  FaultStage ledger() {
    shell.give("run", shell.input("0.txt").toString());
    return this;
  }

  /** An article of many facts with a title so long that the CSV is larger than the ledger. */
  FaultStage longTitle() throws IOException {
    shell.write("many.txt", "One attacked another.\n".repeat(900));
    shell.write("documents.csv", "source_file,title\nmany.txt," + "Long ".repeat(790) + "\n");
    return this;
  }

  String in() {
    return folder.resolve("in").toString();
  }

  /** The run with the accident at the article whose file has this name. */
  Shell.Result accident(String name, Accident accident) {
    Analyser usual = new LineAnalyser(0);
    Analyser.Loader loader =
        settings ->
            document ->
                document.sourceFile().matches(name)
                    ? happened(accident, document, usual.process(document))
                    : usual.process(document);
    return Shell.give(
        loader, shell.command("run", in(), "--threads", "2", "--chunk", "1", "--max-seconds", "4"));
  }

  private static Analysis happened(Accident accident, SourceDocument document, Analysis analysis) {
    try {
      return accident.happen(document, analysis);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  Shell.Result run() {
    return shell.give("run", in());
  }

  /** The run in a process that may write no file larger than this. */
  Shell.Result runWithFilesUpTo(long kilobytes) throws Exception {
    return process(List.of("bash", "-c", "ulimit -f " + kilobytes + "; exec \"$@\"", "bash"));
  }

  /** The run by a user to whom the modes of files apply: they do not to root. */
  Shell.Result runUnprivileged() throws Exception {
    boolean root = System.getProperty("user.name", "").equals("root");
    return process(
        root
            ? List.of("setpriv", "--bounding-set=-all", "--inh-caps=-all", "--no-new-privs")
            : List.of());
  }

  private Shell.Result process(List<String> before) throws Exception {
    Process process =
        shell.process(
            before, SlowNewsledger.class, QUICK, List.of("0"), shell.command("run", in()));
    int status = process.waitFor();
    String text = Files.readString(folder.resolve("process.log"), StandardCharsets.UTF_8);
    return new Shell.Result(status, text, text);
  }

  /** Takes permissions from a file or folder, until the fault is mended. */
  void close(Path path, String permissions) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    closed.add(path);
  }

  long ledgerKilobytes() throws IOException {
    return Files.size(shell.out().resolve("ledger.mv.db")) / 1024;
  }

  /** Makes the times in the ledger those of a clock that was a year ahead. */
  void aheadByAYear() throws SQLException {
    String url = "jdbc:h2:file:" + shell.out().resolve("ledger").toAbsolutePath();
    try (Connection database = DriverManager.getConnection(url, "SA", "");
        Statement statement = database.createStatement()) {
      for (String column :
          List.of(
              "source.checked_at",
              "schema_version.applied_at",
              "batch_job_execution.create_time",
              "batch_job_execution.start_time",
              "batch_job_execution.end_time",
              "batch_job_execution.last_updated",
              "batch_step_execution.start_time",
              "batch_step_execution.end_time")) {
        String[] names = column.split("\\.", -1);
        statement.execute(
            String.format(
                Locale.ROOT, "UPDATE %1$s SET %2$s = DATEADD(YEAR, 1, %2$s)", names[0], names[1]));
      }
    }
  }

  /** Overwrites the first half of the ledger's file. */
  void damage() throws IOException {
    Path ledger = shell.out().resolve("ledger.mv.db");
    byte[] bytes = Files.readAllBytes(ledger);
    Arrays.fill(bytes, 0, bytes.length / 2, (byte) 0);
    Files.write(ledger, bytes);
  }

  void remove(Path path) throws IOException {
    FileSystemUtils.deleteRecursively(path);
  }

  /** Undoes what was done to inputs and permissions, as the user would. */
  void mend() throws IOException {
    Set<java.nio.file.attribute.PosixFilePermission> all =
        PosixFilePermissions.fromString("rwxr-xr-x");
    for (Path path : closed) {
      Files.setPosixFilePermissions(path, all);
    }
    articles();
  }

  /** The next run: with another bound, so that rejected articles are read once more. */
  Shell.Result runAgain() {
    return shell.give("run", in(), "--max-seconds", "601");
  }
}
