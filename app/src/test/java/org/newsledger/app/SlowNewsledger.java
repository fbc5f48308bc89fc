package org.newsledger.app;

import java.util.Arrays;

/** The program in a process of its own, with an analyser that takes its time. */
final class SlowNewsledger {

  private SlowNewsledger() {}

  public static void main(String[] words) {
    long millis = Long.parseLong(words[0]);
    String[] command = Arrays.copyOfRange(words, 1, words.length);
    System.exit(Newsledger.run(settings -> new LineAnalyser(millis), command));
  }
}
