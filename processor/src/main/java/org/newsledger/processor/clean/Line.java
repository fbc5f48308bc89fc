package org.newsledger.processor.clean;

import java.util.List;

/**
 * A block with what can be seen of it alone.
 *
 * @param words its words in lower case; a colon is a word of its own
 * @param key its words without colons and numbers, divided by spaces
 * @param length how many words it has, counted by letters where a script has no spaces
 * @param letters how many letters it has
 * @param capitals share of its words that start with a capital or digit
 * @param ends whether it ends like a sentence
 */
record Line(
    Block block,
    List<String> words,
    String key,
    int length,
    int letters,
    double capitals,
    boolean ends) {

  private static final int PROSE_WORDS = 8;
  private static final int LONG_PROSE_WORDS = 18;
  private static final double MAX_CAPITALS = 0.6;

  Line {
    words = List.copyOf(words);
  }

  static Line of(Block block) {
    return new LineReader(block).read();
  }

  String text() {
    return block.text();
  }

  /** A sentence of some length, or text so long that it can be nothing else. */
  boolean isProse() {
    if (capitals > MAX_CAPITALS) {
      return length >= LONG_PROSE_WORDS && ends;
    }
    return length >= LONG_PROSE_WORDS || (length >= PROSE_WORDS && ends);
  }

  /** Ends like a sentence, or leads one in. */
  boolean isSentence() {
    return ends || announces();
  }

  boolean announces() {
    return Sentences.announces(text());
  }
}
