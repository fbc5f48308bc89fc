package org.newsledger.processor.clean.html;

import java.util.function.UnaryOperator;

/** A block's text while it is read: white space collapses, and links are counted. */
final class TextBuffer {

  private static final char NO_BREAK_SPACE = '\u00A0';

  private final StringBuilder text = new StringBuilder();
  private final boolean afterImage;
  private int owner = PageNode.NONE;
  private int letters;
  private int linked;
  private int breaks;

  TextBuffer(boolean afterImage) {
    this.afterImage = afterImage;
  }

  /** Whether it holds more than space. */
  boolean hasText() {
    return letters > 0;
  }

  /** The innermost element that holds all of the text so far. */
  int owner() {
    return owner;
  }

  /** Adds text; returns whether it was more than space. */
  boolean append(String whole, boolean link) {
    int before = letters;
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      if (Character.isWhitespace(c) || c == NO_BREAK_SPACE) {
        space();
      } else {
        text.append(c);
        letters++;
      }
    }
    if (letters == before) {
      return false;
    }
    breaks = 0;
    linked += link ? letters - before : 0;
    return true;
  }

  void belongsTo(int node) {
    owner = node;
  }

  private void space() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }

  /** Adds a line break; returns how many there are without text between. */
  int lineBreak() {
    space();
    breaks++;
    return breaks;
  }

  PageBlock toBlock(UnaryOperator<String> repair) {
    String line = repair.apply(text.toString()).replace('\n', ' ').strip();
    return new PageBlock(line, owner, (double) linked / letters, afterImage);
  }
}
