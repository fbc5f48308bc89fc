package org.newsledger.app;

import java.nio.file.Files;
import java.nio.file.Path;

/** Checks paths before anything is done. */
final class Paths {

  private Paths() {}

  /** Refuses a path that is not there. */
  static void require(String what, Path path) {
    if (Files.notExists(path)) {
      throw new NewsledgerException(
          ExitStatus.USAGE, what + " " + path + " does not exist; correct the path");
    }
  }
}
