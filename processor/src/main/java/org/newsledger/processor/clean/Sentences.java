package org.newsledger.processor.clean;

/** The end of a sentence, as punctuation shows it. */
final class Sentences {

  private static final String ENDS = ".!?…。！？؟۔।";
  private static final String CLOSERS = "\"'”’)]»›*";

  private Sentences() {}

  /** Whether the text ends like a sentence, behind closing quotes and brackets. */
  static boolean ends(String text) {
    int i = text.length() - 1;
    while (i > 0 && (CLOSERS.indexOf(text.charAt(i)) >= 0 || text.charAt(i) == ' ')) {
      i--;
    }
    if (i <= 0 || ENDS.indexOf(text.charAt(i)) < 0) {
      return i < text.length() - 1 && i > 0 && endsQuoted(text, i);
    }
    return true;
  }

  /** American style keeps a comma inside the quotation marks; British style ends outside. */
  private static boolean endsQuoted(String text, int i) {
    return text.charAt(i) == ',' && text.length() - i > 1;
  }

  /** Whether a list, quotation or answer follows. */
  static boolean announces(String text) {
    return text.endsWith(":") || text.endsWith("：");
  }
}
