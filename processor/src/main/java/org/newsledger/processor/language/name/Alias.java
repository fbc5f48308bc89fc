package org.newsledger.processor.language.name;

import java.util.List;

/**
 * One way to write a name.
 *
 * @param words its words as {@link Word} divides them
 * @param condition what must hold besides for the words to be this name
 */
record Alias(String text, List<Word> words, Condition condition) {

  /** What must hold for an alias to count. */
  enum Condition {
    NONE,
    /** {@code ~}: an ordinary word too; counts as a proper noun within a sentence alone. */
    PROPER_NOUN,
    /** {@code ?}: several parties bear it; counts where the article names the party in full. */
    NAMED_IN_FULL
  }

  Alias {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("An alias without letters: '" + text + "'");
    }
  }

  static Alias of(String cell) {
    if (cell.startsWith("~")) {
      return new Alias(cell.substring(1), Word.split(cell.substring(1)), Condition.PROPER_NOUN);
    }
    if (cell.startsWith("?")) {
      return new Alias(cell.substring(1), Word.split(cell.substring(1)), Condition.NAMED_IN_FULL);
    }
    return new Alias(cell, Word.split(cell), Condition.NONE);
  }

  /** Whether the written case of the text's words fits: the first capital of the alias counts. */
  boolean fitsCase(List<Word> found) {
    boolean capitalSeen = false;
    for (int i = 0; i < words.size(); i++) {
      Word mine = words.get(i);
      Word other = found.get(i);
      boolean fixed = mine.hasFixedCase() && !other.written().equals(mine.written());
      if (fixed || (mine.isAcronym() && !mine.fitsAcronym(other))) {
        return false;
      }
      boolean article = i == 0 && words.size() > 1 && words.get(1).glued();
      if (!capitalSeen && !article && mine.isCapitalized() && !other.isCapitalized()) {
        return false;
      }
      capitalSeen |= mine.isCapitalized() && !article;
    }
    return condition != Condition.PROPER_NOUN
        || found.get(0).written().equals(words.get(0).written());
  }
}
