package org.newsledger.processor.syntax;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;

/**
 * Names of two capitals that look like little words: in "IS seized the town" the tagger sees a
 * verb, in "the US said" at times a pronoun.
 */
final class Acronyms {

  private static final String NAME = "NNP";
  private static final Set<String> LITTLE = Set.of("VBZ", "PRP");
  private static final int LETTERS = 2;

  private Acronyms() {}

  /** Calls such a word a name, unless the words beside it stand in capitals as well. */
  static void retag(List<CoreLabel> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      CoreLabel token = tokens.get(i);
      if (LITTLE.contains(token.tag())
          && token.word().length() == LETTERS
          && isInCapitals(token.word())
          && !isInCapitals(word(tokens, i - 1))
          && !isInCapitals(word(tokens, i + 1))) {
        token.setTag(NAME);
        token.setLemma(token.word());
      }
    }
  }

  private static String word(List<CoreLabel> tokens, int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).word();
  }

  private static boolean isInCapitals(String word) {
    return !word.isEmpty() && word.chars().allMatch(Character::isUpperCase);
  }
}
