package org.newsledger.processor.language.name;

import java.util.List;
import org.newsledger.processor.syntax.Sentence;
import org.newsledger.processor.syntax.Token;

/** A sentence with the words that names are compared by. */
record Line(Sentence sentence, List<Word> words) {

  /** Below this share of capitalised words a line without a full stop is set like prose. */
  private static final double HEADLINE_SHARE = 0.7;

  /** Below this share a line with a full stop is. */
  private static final double PROSE_SHARE = 0.9;

  private static final String FULL_STOP = ".";

  private static final int MIN_HEADLINE_WORDS = 4;

  Line {
    words = List.copyOf(words);
  }

  static Line of(Sentence sentence) {
    return new Line(sentence, Word.split(sentence));
  }

  int size() {
    return words.size();
  }

  Word word(int index) {
    return words.get(index);
  }

  Token token(int word) {
    return sentence.tokens().get(words.get(word).token());
  }

  /** Whether the words at {@code index} is there and reads so, without case. */
  boolean is(int index, String form) {
    return index >= 0 && index < size() && word(index).form().equals(form);
  }

  /** Whether a hyphen ties this word to the one before. */
  boolean isGlued(int index) {
    return index > 0 && index < size() && word(index).glued();
  }

  /** Whether a word of letters stands before this one. */
  boolean hasWordBefore(int index) {
    return words.subList(0, index).stream().anyMatch(Word::isAlphabetic);
  }

  /** Whether nearly all longer words begin with a capital, as in headlines: case tells nothing. */
  boolean isHeadlineCase() {
    List<Word> longer =
        words.stream().filter(w -> w.form().length() > 3 && w.isAlphabetic()).toList();
    long capital = longer.stream().filter(Word::isCapitalized).count();
    double share = is(size() - 1, FULL_STOP) ? PROSE_SHARE : HEADLINE_SHARE;
    return longer.size() >= MIN_HEADLINE_WORDS && capital > share * longer.size();
  }

  /** Whether all of it is in capitals. */
  boolean isAllCapitals() {
    List<Word> letters = words.stream().filter(Word::isAlphabetic).toList();
    return letters.size() >= MIN_HEADLINE_WORDS
        && letters.stream().allMatch(w -> w.isAcronym() || w.written().length() == 1);
  }

  /** The text from one word to another, as written, in the tokens' spacing. */
  String text(int first, int last) {
    StringBuilder text = new StringBuilder();
    int end = token(first).start();
    for (int i = word(first).token(); i <= word(last).token(); i++) {
      Token token = sentence.tokens().get(i);
      text.append(token.start() > end ? " " : "").append(token.text());
      end = token.end();
    }
    return text.toString();
  }
}
