package org.newsledger.processor.language.name;

/** Whether two words can be one name, transliterated or typed in two ways. */
final class Spelling {

  private static final int MIN_LENGTH = 5;
  private static final int MIN_LENGTH_FOR_TWO = 8;

  private Spelling() {}

  /** Equal, or one edit apart ("Mustefa", "Mustafa"), in long words two. */
  static boolean isVariant(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    int shorter = Math.min(one.length(), other.length());
    if (shorter < MIN_LENGTH || one.charAt(0) != other.charAt(0)) {
      return false;
    }
    return distance(one, other) <= (shorter >= MIN_LENGTH_FOR_TWO ? 2 : 1);
  }

  /** Insertions, deletions, replacements and swaps of neighbours. */
  private static int distance(String one, String other) {
    int[][] d = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : cheapest(d, one, other, i, j);
      }
    }
    return d[one.length()][other.length()];
  }

  private static int cheapest(int[][] d, String one, String other, int i, int j) {
    int replaced = d[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
    int cost = Math.min(replaced, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(cost, d[i - 2][j - 2] + 1) : cost;
  }
}
