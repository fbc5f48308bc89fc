package org.newsledger.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsledger.processor.Analysis;
import org.newsledger.processor.Fact;

/** Faults, and what the program makes of them: the rows of {@code docs/operations/faults.md}. */
enum Fault {
  DISK_FULL_FOR_A_NEW_LEDGER(
      "The disk is full while the ledger is made",
      ExitStatus.FAILED,
      "The disk is full, or a bound on the size of files is reached: make room.",
      stage -> stage.runWithFilesUpTo(64)),
  DISK_FULL_FOR_THE_LEDGER(
      "The disk is full while articles are read",
      ExitStatus.FAILED,
      "The disk is full, or a bound on the size of files is reached: make room.",
      stage -> stage.ledger().runWithFilesUpTo(stage.ledgerKilobytes() + 4)),
  DISK_FULL_FOR_THE_CSV(
      "The disk is full while the CSV files are written",
      ExitStatus.FAILED,
      "The disk is full, or a bound on the size of files is reached: make room.",
      stage -> {
        Shell.Result result = stage.longTitle().runWithFilesUpTo(3300);
        stage.remove(stage.shell().input("many.txt"));
        stage.remove(stage.shell().input("documents.csv"));
        return result;
      }),
  DISK_FULL_FOR_THE_LOG(
      "The disk is full that the log goes to",
      ExitStatus.DONE,
      "cannot be written (No space left on device); the run goes on without it",
      stage -> stage.shell().give("run", stage.in(), "--log-file", "/dev/full")),
  OUTPUT_READ_ONLY(
      "The output folder cannot be made",
      ExitStatus.USAGE,
      "The output folder /proc/newsledger cannot be written",
      stage -> Shell.give(s -> new LineAnalyser(0), "run", "-o", "/proc/newsledger", stage.in())),
  OUTPUT_A_FILE(
      "The output folder is a file",
      ExitStatus.USAGE,
      "The output folder OUT cannot be written",
      stage -> {
        Files.writeString(stage.shell().out(), "");
        Shell.Result result = stage.run();
        Files.delete(stage.shell().out());
        return result;
      }),
  OUTPUT_OF_ANOTHER_USER(
      "The output folder belongs to another user",
      ExitStatus.USAGE,
      "This user may not write there: correct the owner or the mode.",
      stage -> {
        stage.ledger().close(stage.shell().out().resolve("newsledger.log"), "r--r--r--");
        stage.close(stage.shell().out(), "r-xr-xr-x");
        return stage.runUnprivileged();
      }),
  CSV_OF_ANOTHER_USER(
      "No file can be made in the output folder",
      ExitStatus.FAILED,
      "This user may not write there: correct the owner or the mode.",
      stage -> {
        stage.ledger().close(stage.shell().out(), "r-xr-xr-x");
        return stage.runUnprivileged();
      }),
  OUTPUT_REMOVED(
      "The output folder is removed during the run",
      ExitStatus.FAILED,
      "was removed while the run was going on. The same command makes it anew.",
      stage ->
          stage.accident(
              "3.txt",
              (document, analysis) -> {
                stage.remove(stage.shell().out());
                return analysis;
              })),
  INPUT_MISSING(
      "An input is not there, as a disk that is not mounted",
      ExitStatus.USAGE,
      "does not exist; correct the path",
      stage -> stage.ledger().shell().give("run", stage.shell().input("none").toString())),
  INPUT_UNREADABLE(
      "An input may not be read",
      ExitStatus.DONE,
      "may not be read,Give the user that runs this program leave to read it.",
      stage -> {
        stage.close(stage.shell().input("3.txt"), "---------");
        return stage.runUnprivileged();
      }),
  INPUT_VANISHES(
      "An input vanishes between listing and reading",
      ExitStatus.DONE,
      "is not there",
      stage ->
          stage.accident(
              "0.txt",
              (document, analysis) -> {
                Files.delete(stage.shell().input("5.txt"));
                return analysis;
              })),
  INPUT_TRUNCATED(
      "An input is cut short between listing and reading",
      ExitStatus.DONE,
      "",
      stage ->
          stage.accident(
              "0.txt",
              (document, analysis) -> {
                stage.shell().write("5.txt", "Gro");
                return analysis;
              })),
  CLOCK_SET_BACK(
      "The clock is set back after a run",
      ExitStatus.DONE,
      "",
      stage -> {
        stage.ledger().aheadByAYear();
        return stage.run();
      }),
  NO_MEMORY(
      "An article needs more memory than there is",
      ExitStatus.DONE,
      "needs more memory to analyse than the program has",
      stage ->
          stage.accident(
              "3.txt",
              (document, analysis) -> {
                throw new OutOfMemoryError("Java heap space");
              })),
  EXCEPTION(
      "A stage fails on an article",
      ExitStatus.DONE,
      "the text could not be analysed",
      stage ->
          stage.accident(
              "3.txt",
              (document, analysis) -> {
                throw new IndexOutOfBoundsException("as in a fault of the program");
              })),
  ENDLESS(
      "A stage does not come to an end with an article",
      ExitStatus.DONE,
      "took longer to analyse than max-seconds",
      stage -> stage.accident("3.txt", (document, analysis) -> endless())),
  ENDLESS_MANY(
      "So many articles do not come to an end that no processor is left",
      ExitStatus.FAILED,
      "Articles whose analysis does not end take up the processors",
      stage -> stage.accident("[0-3].txt", (document, analysis) -> endless())),
  NONSENSE(
      "A parser returns nonsense",
      ExitStatus.DONE,
      "what was found in the text is no sense to the ledger",
      stage -> stage.accident("3.txt", (document, analysis) -> nonsense(analysis))),
  LEDGER_DAMAGED(
      "The ledger's file is damaged",
      ExitStatus.FAILED,
      "The ledger's file is damaged: put a backup in its place, or remove it",
      stage -> {
        stage.ledger().damage();
        Shell.Result result = stage.run();
        Files.delete(stage.shell().out().resolve("ledger.mv.db"));
        return result;
      });

  /** How a fault is acted; gives how the run ended that met it. */
  interface Scene {
    Shell.Result act(FaultStage stage) throws Exception;
  }

  private final String description;
  private final int status;
  private final String message;

  /** Keeps nothing. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final Scene scene;

  Fault(String description, int status, String message, Scene scene) {
    this.description = description;
    this.status = status;
    this.message = message;
    this.scene = scene;
  }

  private static Analysis endless() throws InterruptedException {
    while (true) {
      try {
        Thread.sleep(60_000);
      } catch (InterruptedException unheeded) {
        // As a loop that heeds no interruption.
      }
    }
  }

  /** Facts that are nowhere in the text and never true. */
  private static Analysis nonsense(Analysis analysis) {
    List<Fact> facts = new ArrayList<>();
    for (Fact fact : analysis.facts()) {
      facts.add(fact.withConfidence(-7));
    }
    return new Analysis(analysis.article(), List.of(), List.of(), List.of(), facts);
  }

  Shell.Result act(FaultStage stage) throws Exception {
    return scene.act(stage);
  }

  int status() {
    return status;
  }

  /** Part of what the run says, on the terminal or in {@code problems.csv}. */
  String message() {
    return message;
  }

  /** A row of the table in the documentation. */
  String row() {
    String told = message.isEmpty() ? "none needed" : "“" + message + "”";
    return "| " + description + " | " + status + " | " + told + " |";
  }

  /** All that a run told, paths shortened. */
  static String told(Shell.Result result, Path out) throws java.io.IOException {
    Path problems = out.resolve("problems.csv");
    String rows = Files.exists(problems) ? Files.readString(problems) : "";
    return (result.err() + rows).replace(out.toString(), "OUT");
  }
}
