package org.newsledger.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.newsledger.app.log.LastingLogManager;
import org.newsledger.app.log.LineHandler;
import org.newsledger.app.log.LogFormat;

/** Keeps what libraries log off the terminal, and in a file below the output folder. */
final class Logging {

  private static final String MANAGER = "java.util.logging.manager";
  private static final String FILE = "newsledger.log";
  private static final long LARGEST = 5_000_000;

  private static volatile String run = "";
  private static volatile boolean onStandardError;

  private Logging() {}

  /** Drops everything until a command says where it is to go. */
  static void quiet() {
    // It is read when the first class of logging is initialised, so nothing of those comes before.
    System.setProperty(MANAGER, LastingLogManager.class.getName());
    LastingLogManager.clear();
    run = "";
    onStandardError = false;
  }

  /**
   * Where messages to the user go: where the log is to share their stream, it is begun, and they
   * are events of it.
   */
  static PrintWriter messages(LogOptions options, PrintWriter standardError) {
    if (options.isStandardError()) {
      toStandardError(options.format(), standardError);
    }
    return messages(standardError);
  }

  /**
   * Logs to a file, unless the log goes to standard error; makes the output folder.
   *
   * @param messages told when the log cannot be written any more
   */
  static void toFile(LogOptions options, Path folder, PrintWriter messages) {
    Path usual = folder.resolve(FILE);
    Path file = options.fileOr(usual);
    try {
      Files.createDirectories(folder);
      if (!onStandardError) {
        makeWay(file);
        start(options.format(), open(file), fault -> messages.println(lost(file, fault)));
      }
    } catch (IOException e) {
      String what = file.equals(usual) ? "output folder " + folder : "log file " + file;
      throw new NewsledgerException(
          ExitStatus.USAGE, "The " + what + " cannot be written: " + e, e);
    }
  }

  private static String lost(Path file, IOException fault) {
    return "newsledger: the log %s cannot be written (%s); the run goes on without it."
        .formatted(file, fault.getMessage());
  }

  /** A file that has grown large is put aside. */
  private static void makeWay(Path file) throws IOException {
    if (Files.exists(file) && Files.size(file) > LARGEST) {
      Path former = file.resolveSibling(file.getFileName() + ".1");
      Files.move(file, former, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static Writer open(Path file) throws IOException {
    return Files.newBufferedWriter(
        file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /** Logs to standard error. */
  static void toStandardError(LogFormat format, PrintWriter messages) {
    onStandardError = true;
    // A print writer keeps its faults to itself.
    start(format, messages, fault -> {});
  }

  private static void start(LogFormat format, Writer out, Consumer<IOException> complaint) {
    Handler handler = new LineHandler(out, format, () -> run, complaint);
    Logger.getLogger("").addHandler(handler);
  }

  /** Names the run that goes on in every event from now on. */
  static void run(long number) {
    run = Long.toString(number);
  }

  /** Where messages to the user go. */
  static PrintWriter messages(PrintWriter standardError) {
    return onStandardError ? new MessageLog() : standardError;
  }
}
