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
        && phrases.token(nameBehind(phrases, verb)).isProperNoun();
  }

  /** The first word behind a verb, or behind the mark that opens a paper's name. */
  private static int nameBehind(Phrases phrases, int verb) {
    boolean marked = phrases.isQuotationMark(verb + 1) && verb + 2 < phrases.size();
    return marked ? verb + 2 : verb + 1;
  }

  /** "'…', - informs the ministry": behind a dash that follows the words. */
  static boolean isBehindDash(Phrases phrases, int verb) {
    return verb > 1 && phrases.token(verb - 1).text().matches("[-–—]+") && phrases.isMark(verb - 2);
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
