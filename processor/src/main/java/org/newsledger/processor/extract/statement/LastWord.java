package org.newsledger.processor.extract.statement;

import java.util.Optional;
import java.util.stream.IntStream;
import org.newsledger.processor.syntax.DependencyTree;

/**
 * Who speaks where the cue ends its sentence and the parser takes a word of the report for its
 * subject: the noun or name right before the cue.
 */
final class LastWord {

  private static final String PERSON = "PERSON";
  private static final int MAX_CLIMB = 6;
  private static final int MAX_GAP = 4;

  private LastWord() {}

  /** Whether no clause follows the verb. */
  static boolean endsSentence(Phrases phrases, int verb) {
    for (int at = verb + 1; at < phrases.size(); at++) {
      if (phrases.token(at).isVerb() || phrases.token(at).tag().equals("MD")) {
        return false;
      }
    }
    return true;
  }

  /**
   * The noun right before a verb that ends its sentence; it is the speaker rather than a subject
   * that stands far off, as where the comma before it is missing.
   */
  static Optional<Integer> speaker(Phrases phrases, int verb, Optional<Integer> subject) {
    int at = verb - 1;
    while (at > 0 && (phrases.token(at).tag().equals("MD") || isAdverbOrVerb(phrases, at))) {
      at--;
    }
    if (at > 0 && phrases.token(at).text().equals(")")) {
      while (at > 0 && !phrases.token(at).text().equals("(")) {
        at--;
      }
      at--;
    }
    if (at < 0 || !SpeakerFinder.canSpeak(phrases, at) || phrases.token(at).tag().startsWith("W")) {
      return subject;
    }
    int noun = at;
    if (subject.filter(s -> isTakenForApposition(phrases, s, noun)).isPresent()) {
      return Optional.of(noun);
    }
    if (subject
        .filter(s -> phrases.size() - verb > MAX_GAP || !leavesNothing(phrases, s, noun))
        .filter(s -> phrases.dominates(s, noun) || !isCutOff(phrases, s, noun))
        .isPresent()) {
      return subject;
    }
    int head = at;
    while ((phrases.hasChild(head, "case") || phrases.relation(head).equals("conj"))
        && phrases.head(head) != DependencyTree.ROOT
        && phrases.token(phrases.head(head)).isNoun()
        && head - phrases.head(head) > 0
        && head - phrases.head(head) <= MAX_CLIMB) {
      head = phrases.head(head);
    }
    return Optional.of(head);
  }

  /** "The head of the agency John Smith said": the person named right before the cue. */
  static Optional<Integer> nameAt(Phrases phrases, int head, int verb) {
    int first = verb;
    while (first > 0 && phrases.token(first - 1).entity().equals(PERSON)) {
      first--;
    }
    boolean follows = first < verb && first > head + 1;
    boolean closed =
        follows
            && IntStream.range(head, first).noneMatch(i -> isClauseOrMark(phrases, i))
            && phrases.token(first - 1).entity().equals("ORGANIZATION");
    return closed && !phrases.token(head).isProperNoun() ? Optional.of(verb - 1) : Optional.empty();
  }

  private static boolean isClauseOrMark(Phrases phrases, int token) {
    return phrases.token(token).isVerb() || phrases.isMark(token);
  }

  /** "They killed ten soldiers, the military said": no comma behind it, so it is no apposition. */
  private static boolean isTakenForApposition(Phrases phrases, int subject, int noun) {
    return phrases.relation(noun).equals("appos")
        && phrases.head(noun) == subject
        && !phrases.token(subject).isProperNoun()
        && IntStream.range(0, subject).anyMatch(i -> phrases.token(i).isVerb());
  }

  /** Whether a subject with its clauses begins the sentence, so that nothing is left to report. */
  private static boolean leavesNothing(Phrases phrases, int subject, int noun) {
    int first = phrases.subtree(subject).nextSetBit(0);
    return IntStream.range(0, first).allMatch(phrases::isMark)
        && phrases.sentence().start() > 0
        && !phrases.token(0).tag().equals("``")
        && isCutOff(phrases, subject, noun);
  }

  /** Whether a verb stands between a subject and the noun before the cue. */
  private static boolean isCutOff(Phrases phrases, int subject, int noun) {
    for (int at = subject + 1; at < noun; at++) {
      if (phrases.token(at).isVerb()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAdverbOrVerb(Phrases phrases, int token) {
    return phrases.token(token).tag().startsWith("RB") || phrases.relation(token).startsWith("aux");
  }
}
