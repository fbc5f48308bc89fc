package org.newsledger.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells what is no input though it lies in an input folder: hidden files and our own output. */
final class OwnFiles {
  private static final Pattern OUTPUT_NAME =
      Pattern.compile(
          "(?:facts|articles|problems)\\.csv|newsledger\\.log.*|.{0,255}\\.(?:part|mv\\.db|trace\\.db)");

  private final Path root;
  private final Optional<Path> output;

  OwnFiles(Path root, Optional<Path> output) {
    this.root = root;
    this.output = output.map(OwnFiles::real);
  }

  boolean skips(Path path) {
    return path.getFileName().toString().startsWith(".")
        || output.filter(folder -> own(folder, path)).isPresent();
  }

  /** Where the output folder holds the input folder too, only files with our own names are ours. */
  private boolean own(Path folder, Path path) {
    return root.startsWith(folder)
        ? folder.equals(path.getParent())
            && OUTPUT_NAME.matcher(path.getFileName().toString()).matches()
        : path.startsWith(folder);
  }

  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException notYetThere) {
      return folder.toAbsolutePath().normalize();
    }
  }
}
