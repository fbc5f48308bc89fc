package org.newsledger.writer;

/** For whom CSV is written. */
public enum CsvStyle {
  /** For people: opens in a spreadsheet as UTF-8, and no text is run as a formula. */
  SAFE(true),
  /** For programs: the values as they are. */
  RAW(false);

  private static final String RISKY = "=+-@\t\r\0";

  private final boolean guarded;

  CsvStyle(boolean guarded) {
    this.guarded = guarded;
  }

  /** What a file begins with: spreadsheets take a file without the mark for Latin-1. */
  String start() {
    return guarded ? "\uFEFF" : "";
  }

  /** A text as a cell; an apostrophe before it keeps a spreadsheet from running it. */
  String cell(String text) {
    boolean risky = guarded && !text.isEmpty() && RISKY.indexOf(text.charAt(0)) >= 0;
    return risky ? "'" + text : text;
  }
}
