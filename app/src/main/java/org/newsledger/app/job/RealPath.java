package org.newsledger.app.job;

import java.io.IOException;
import java.nio.file.Path;

/** Paths as the ledger keeps them: with links followed, so that one file has one path. */
final class RealPath {

  private RealPath() {}

  static Path of(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException missing) {
      return path.toAbsolutePath().normalize();
    }
  }
}
