package org.newsledger.processor.extract;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** How many words lie in a sentence between the trigger or cue and a name. */
final class WordDistance {

  /** What a distance says of how sure it is that the name belongs to the trigger. */
  enum Kind {
    /** There is no name. */
    NONE,
    NEAR,
    MIDDLE,
    FAR,
    /** The name is not written in the sentence. */
    ELSEWHERE
  }

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");
  private static final int NEAR = 5;
  private static final int FAR = 10;

  private final List<String> sentence;
  private final List<Integer> triggers;

  WordDistance(String sentence, String trigger) {
    this.sentence = words(sentence);
    this.triggers = words(trigger).stream().limit(1).flatMap(w -> positions(w).stream()).toList();
  }

  /** From the trigger's first word to the name's last. */
  Kind of(String name) {
    List<String> words = words(name);
    if (words.isEmpty()) {
      return Kind.NONE;
    }
    List<Integer> names = positions(words.get(words.size() - 1));
    if (names.isEmpty()) {
      return Kind.ELSEWHERE;
    }
    int least =
        names.stream()
            .flatMap(n -> triggers.stream().map(t -> Math.abs(n - t)))
            .min(Integer::compare)
            .orElse(NEAR + 1);
    return least <= NEAR ? Kind.NEAR : least > FAR ? Kind.FAR : Kind.MIDDLE;
  }

  private List<Integer> positions(String word) {
    return IntStream.range(0, sentence.size())
        .filter(i -> sentence.get(i).equals(word))
        .boxed()
        .toList();
  }

  private static List<String> words(String text) {
    return WORD.matcher(text)
        .results()
        .map(MatchResult::group)
        .map(w -> w.toLowerCase(Locale.ROOT))
        .toList();
  }
}
