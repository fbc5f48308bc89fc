package org.newsledger.writer;

import java.util.regex.Pattern;

/** Counts words: runs of letters and digits, with the marks, hyphens and apostrophes within. */
final class Words {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’-]*+");

  private Words() {}

  static int count(String text) {
    return Math.toIntExact(WORD.matcher(text).results().count());
  }
}
