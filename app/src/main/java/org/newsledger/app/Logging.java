package org.newsledger.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;

/** Keeps what libraries log off the terminal, and in a file below the output folder. */
final class Logging {

  private static final String FILE = "newsledger.log";
  private static final String FORMER = "newsledger.log.1";
  private static final long LARGEST = 5_000_000;
  private static final String FORMAT = "%1$tFT%1$tT %4$-7s %3$s: %5$s%6$s%n";

  private Logging() {}

  /** Drops everything until a command names a file for it. */
  static void quiet() {
    System.setProperty("java.util.logging.SimpleFormatter.format", FORMAT);
    LogManager.getLogManager().reset();
  }

  /** Logs to {@code newsledger.log} in the folder; a file that has grown large makes way. */
  static void toFile(Path folder) {
    try {
      Files.createDirectories(folder);
      Path file = folder.resolve(FILE);
      if (Files.exists(file) && Files.size(file) > LARGEST) {
        Files.move(file, folder.resolve(FORMER), StandardCopyOption.REPLACE_EXISTING);
      }
      Logger.getLogger("").addHandler(handler(file));
    } catch (IOException e) {
      throw new NewsledgerException(
          ExitStatus.USAGE, "The output folder " + folder + " cannot be written: " + e, e);
    }
  }

  private static Handler handler(Path file) throws IOException {
    OutputStream stream =
        Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    Handler handler = new FlushingHandler(stream);
    handler.setLevel(Level.INFO);
    return handler;
  }

  private static final class FlushingHandler extends StreamHandler {
    FlushingHandler(OutputStream stream) throws UnsupportedEncodingException {
      super(stream, new SimpleFormatter());
      setEncoding(StandardCharsets.UTF_8.name());
    }

    @Override
    public synchronized void publish(LogRecord entry) {
      super.publish(entry);
      flush();
    }
  }
}
