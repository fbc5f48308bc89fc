package org.newsledger.app.status;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The machine's name. */
final class Host {

  private static final String LINUX = "/proc/sys/kernel/hostname";

  static final String NAME = name();

  private Host() {}

  /** Java's own way may ask the network. */
  private static String name() {
    try {
      return Files.readString(Path.of(LINUX)).strip();
    } catch (IOException notLinux) {
      return ask();
    }
  }

  private static String ask() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException nameless) {
      return "localhost";
    }
  }
}
