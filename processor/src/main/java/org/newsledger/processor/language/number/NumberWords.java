package org.newsledger.processor.language.number;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.newsledger.processor.lexicon.LexiconRow;
import org.newsledger.processor.lexicon.Lexicons;

/** What number words are worth; lexicon {@code number-words}. */
final class NumberWords {

  /** How a word combines with its neighbours. */
  enum Kind {
    UNIT,
    TEN,
    MULTIPLIER,
    SCALE,
    ORDINAL,
    ORDINAL_TEN,
    ORDINAL_ENDING,
    PLURAL,
    COLLECTIVE,
    FRACTION,
    ABBREVIATION,
    ARTICLE,
    AND,
    VAGUE,
    BOTH,
    NONE
  }

  /** A word's kind and worth. */
  record Word(Kind kind, double value) {

    boolean is(Kind other) {
      return kind == other;
    }

    /** Whether it multiplies what stands before it. */
    boolean multiplies() {
      return kind == Kind.MULTIPLIER || kind == Kind.SCALE;
    }
  }

  private static final Word NONE = new Word(Kind.NONE, 0);

  private final Map<String, Word> words;

  private NumberWords(Map<String, Word> words) {
    this.words = words;
  }

  static NumberWords load(Lexicons lexicons) {
    Map<String, Word> words = new HashMap<>();
    for (LexiconRow row : lexicons.rows("number-words", 1, "word", "kind", "value")) {
      words.put(row.get(0), new Word(row.constant(1, Kind.class), row.number(2)));
    }
    return new NumberWords(words);
  }

  /** The word's entry; one of kind NONE where there is none. */
  Word get(Lexeme lexeme) {
    return lexeme.isWord() ? Optional.ofNullable(words.get(lexeme.lower())).orElse(NONE) : NONE;
  }
}
