package org.newsledger.processor.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsledger.processor.SegmentLabel;
import org.newsledger.processor.syntax.Sentence;
import org.newsledger.processor.syntax.Token;

/**
 * What a page prints again: pull quotes, captions, teasers of itself, the headline at the head of
 * the text. What they report is in the ledger by then.
 */
final class Repeats {

  /** Shorter ones ("He said no.") may well be said twice. */
  private static final int SHORTEST = 6;

  private final Map<Integer, Set<Integer>> tokens = new HashMap<>();

  private Repeats(List<Sentence> sentences) {
    Set<List<String>> seen = new HashSet<>();
    List<List<String>> headlines = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<Token> wordTokens = sentence.tokens().stream().filter(Repeats::isWord).toList();
      List<String> words = wordTokens.stream().map(t -> t.text().toLowerCase(Locale.ROOT)).toList();
      headlines.forEach(h -> mark(sentence, wordTokens, words, h));
      if (words.size() >= SHORTEST && !seen.add(words)) {
        mark(sentence, wordTokens, words, words);
      }
      if (words.size() >= SHORTEST && sentence.segment() == SegmentLabel.HEADLINE) {
        headlines.add(words);
      }
    }
  }

  static Repeats in(List<Sentence> sentences) {
    return new Repeats(sentences);
  }

  /** Whether a token is one of words that an earlier sentence has in the same order. */
  boolean has(int sentence, int token) {
    return tokens.getOrDefault(sentence, Set.of()).contains(token);
  }

  private void mark(
      Sentence sentence, List<Token> wordTokens, List<String> words, List<String> former) {
    for (int i = 0; i + former.size() <= words.size(); i++) {
      if (words.subList(i, i + former.size()).equals(former)) {
        int first = wordTokens.get(i).index();
        int last = wordTokens.get(i + former.size() - 1).index();
        Set<Integer> marked = tokens.computeIfAbsent(sentence.index(), k -> new HashSet<>());
        IntStream.rangeClosed(first, last).forEach(marked::add);
      }
    }
  }

  private static boolean isWord(Token token) {
    return token.text().codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
