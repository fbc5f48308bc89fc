package org.newsledger.processor.clean;

/** Space within a line. */
final class Spaces {

  private Spaces() {}

  /** The line without space at its ends and with single spaces between words. */
  static String collapse(String line) {
    String stripped = line.strip();
    if (!stripped.contains("  ")) {
      return stripped;
    }
    StringBuilder out = new StringBuilder(stripped.length());
    for (int i = 0; i < stripped.length(); i++) {
      char c = stripped.charAt(i);
      if (c != ' ' || out.charAt(out.length() - 1) != ' ') {
        out.append(c);
      }
    }
    return out.toString();
  }
}
