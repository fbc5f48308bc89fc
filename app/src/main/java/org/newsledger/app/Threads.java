package org.newsledger.app;

/** How many documents are worked on at once. */
final class Threads {

  static final int DEFAULT = Runtime.getRuntime().availableProcessors();

  private static final int MOST = 256;

  private Threads() {}

  /** The number, if a run can have so many. */
  static int checked(int threads) {
    if (threads < 1 || threads > MOST) {
      throw new NewsledgerException(
          ExitStatus.USAGE, "--threads is " + threads + "; give a number from 1 to " + MOST);
    }
    return threads;
  }
}
