package org.newsledger.processor.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsledger.processor.syntax.Sentence;
import org.newsledger.processor.syntax.Token;

/**
 * Sentences that a page prints again: pull quotes, captions, teasers of itself. What they report is
 * in the ledger by then.
 */
final class Repeats {

  /** Shorter ones ("He said no.") may well be said twice. */
  private static final int SHORTEST = 6;

  private Repeats() {}

  /** The indices of the sentences whose words an earlier sentence has in the same order. */
  static Set<Integer> in(List<Sentence> sentences) {
    Set<String> seen = new HashSet<>();
    return sentences.stream()
        .filter(s -> s.tokens().stream().filter(Repeats::isWord).count() >= SHORTEST)
        .filter(s -> !seen.add(words(s)))
        .map(Sentence::index)
        .collect(Collectors.toSet());
  }

  private static String words(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(Repeats::isWord)
        .map(t -> t.text().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  private static boolean isWord(Token token) {
    return token.text().codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
