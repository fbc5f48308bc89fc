package org.newsledger.processor.extract.statement;

import java.util.stream.IntStream;

/** Cues before their speaker: "…, said the mayor", "…, reported Reuters". */
final class Inverted {

  /** How many words the speaker's name has at most. */
  private static final int LONGEST_NAME = 6;

  private Inverted() {}

  /** "…, reported Reuters": the parser takes the participle for the name's attribute. */
  static boolean isBeforeName(Phrases phrases, int verb) {
    return verb > 0
        && verb + 1 < phrases.size()
        && phrases.isMark(verb - 1)
        && phrases.token(verb + 1).isProperNoun();
  }

  /** Whether a verb with no more than a name behind it ends the sentence. */
  static boolean closes(Phrases phrases, int verb) {
    int end = phrases.size();
    while (end > verb && phrases.isMark(end - 1)) {
      end--;
    }
    return isBeforeName(phrases, verb)
        && phrases.token(verb).tag().matches("VBD|VBN|VBZ")
        && end - verb <= LONGEST_NAME
        && IntStream.range(verb + 1, end).allMatch(i -> isOfName(phrases, i));
  }

  private static boolean isOfName(Phrases phrases, int token) {
    String relation = phrases.relation(token);
    return (phrases.token(token).isNoun() || phrases.isMark(token))
        && !relation.endsWith(":tmod")
        && !relation.equals("case");
  }
}
