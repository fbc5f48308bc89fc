package org.newsledger.app;

import java.nio.file.Path;

/** The folder Newsledger was started from: where the seeds lie, and a file of settings may. */
final class Home {

  private static final String PROPERTY = "newsledger.home";

  private Home() {}

  /** The launcher's folder, or the working folder where no launcher says so. */
  static Path folder() {
    return Path.of(System.getProperty(PROPERTY, "")).toAbsolutePath();
  }

  /** The articles that come with the program. */
  static Path seeds() {
    return folder().resolve("seeds");
  }
}
