package org.newsledger.processor.language;

/**
 * Odd quotation marks and dashes as the usual ones: {@code „x“ «x» »x« ``x''} → {@code “x”}.
 * Straight quotes, apostrophes and the inch and minute signs of measures stay.
 */
final class Quotes {

  private static final String ODD = "„‟«»″〝〞＂‹›‚‛`'‒―‐‑“‘";

  private final String text;
  private final StringBuilder out;
  private boolean lowOpen;
  private boolean lowSingleOpen;

  private Quotes(String text) {
    this.text = text;
    this.out = new StringBuilder(text.length());
  }

  static String normalize(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (ODD.indexOf(text.charAt(i)) >= 0) {
        return new Quotes(text).run();
      }
    }
    return text;
  }

  private String run() {
    int i = 0;
    while (i < text.length()) {
      i += step(i);
    }
    return out.toString();
  }

  /** Appends what stands for the character at {@code i}; says how many characters were read. */
  private int step(int i) {
    char c = text.charAt(i);
    switch (c) {
      case '\n' -> newLine();
      case '„' -> openLow();
      case '‚' -> openLowSingle(i);
      case '“' -> out.append(closesLow(i) ? '”' : c);
      case '‘' -> out.append(closesLowSingle(i) ? '’' : c);
      case '«', '»' -> {
        return guillemet(i, '“', '”', c == '«');
      }
      case '‹', '›' -> {
        return guillemet(i, '‘', '’', c == '‹');
      }
      case '″' -> out.append(isDigit(i - 1) ? c : opens(i, 1) ? '“' : '”');
      case '‟', '〝' -> out.append('“');
      case '〞' -> out.append('”');
      case '＂' -> out.append('"');
      case '‒' -> out.append('–');
      case '―' -> out.append('—');
      case '‐', '‑' -> out.append('-');
      case '`', '\'' -> {
        return doubled(i);
      }
      default -> out.append(c);
    }
    return 1;
  }

  private void newLine() {
    lowOpen = false;
    lowSingleOpen = false;
    out.append('\n');
  }

  private void openLow() {
    lowOpen = true;
    out.append('“');
  }

  /** The low mark is a quote before a word; elsewhere it may be a comma of an odd font. */
  private void openLowSingle(int i) {
    boolean opening = opens(i, 1);
    lowSingleOpen |= opening;
    out.append(opening ? '‘' : '‚');
  }

  private boolean closesLow(int i) {
    boolean closes = lowOpen && !opens(i, 1);
    lowOpen &= !closes;
    return closes;
  }

  private boolean closesLowSingle(int i) {
    boolean closes = lowSingleOpen && !opens(i, 1);
    lowSingleOpen &= !closes;
    return closes;
  }

  /** French sets its marks off with spaces, which go; German turns them inwards. */
  private int guillemet(int i, char open, char close, boolean pointsLeft) {
    boolean tight = i > 0 && !isSpace(i - 1);
    if (opens(i, 1) || (pointsLeft && !tight)) {
      out.append(open);
      return i + 1 < text.length() && text.charAt(i + 1) == ' ' ? 2 : 1;
    }
    if (!tight && out.length() > 0 && last() == ' ' && hasOpenQuote(open, close)) {
      out.setLength(out.length() - 1);
    }
    out.append(close);
    return 1;
  }

  private char last() {
    return out.charAt(out.length() - 1);
  }

  private boolean hasOpenQuote(char open, char close) {
    int line = out.lastIndexOf("\n");
    int opened = out.lastIndexOf(String.valueOf(open));
    return opened > line && opened > out.lastIndexOf(String.valueOf(close));
  }

  /** TeX's and typewriters' {@code ``} and {@code ''}; a single one stays. */
  private int doubled(int i) {
    char c = text.charAt(i);
    boolean twice = i + 1 < text.length() && text.charAt(i + 1) == c;
    boolean thrice = twice && i + 2 < text.length() && text.charAt(i + 2) == c;
    if (!twice || thrice || isDigit(i - 1) || (i > 0 && text.charAt(i - 1) == c)) {
      out.append(c);
      return 1;
    }
    out.append(c == '`' || opens(i, 2) ? '“' : '”');
    return 2;
  }

  /** Whether a mark of some length stands before a word and not behind one. */
  private boolean opens(int i, int length) {
    boolean before = i == 0 || isSpace(i - 1) || "([{—–-“‘’\"'".indexOf(text.charAt(i - 1)) >= 0;
    int next = i + length;
    boolean after =
        next < text.length() && !isSpace(next) && ".,;:!?)]}".indexOf(text.charAt(next)) < 0;
    return before && after;
  }

  private boolean isSpace(int i) {
    return Character.isWhitespace(text.charAt(i));
  }

  private boolean isDigit(int i) {
    return i >= 0 && Character.isDigit(text.charAt(i));
  }
}
