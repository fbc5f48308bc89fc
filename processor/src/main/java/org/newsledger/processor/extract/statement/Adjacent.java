package org.newsledger.processor.extract.statement;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsledger.processor.extract.statement.Statement.Mention;
import org.newsledger.processor.syntax.DependencyTree;

/**
 * The noun phrase right before a cue, which speaks where the parser goes astray: between a comma
 * and the cue ("Citing partners, the agency said"), or a name behind a clause without commas ("I
 * fear reports that it fell Foreign Secretary John Smith said").
 */
final class Adjacent {

  private static final String LOCATION = "LOCATION";
  private static final Set<String> NAMES = Set.of("PERSON", "ORGANIZATION");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> TIMES = Set.of("obl:tmod", "nmod:tmod");

  private Adjacent() {}

  /**
   * The speaker: the phrase right before the verb rather than a subject that is cut off from it.
   */
  static Optional<Integer> speaker(Phrases phrases, int verb, Optional<Integer> subject) {
    int last = lastBefore(phrases, verb);
    if (last < 0 || !phrases.token(last).isNoun() || isPlaceOrTime(phrases, last)) {
      return subject;
    }
    Optional<Mention> pair =
        pair(phrases, verb)
            .filter(p -> subject.filter(s -> phrases.dominates(s, p.head())).isEmpty());
    if (pair.isPresent()) {
      return pair.map(Mention::head);
    }
    int first = firstOf(phrases, last);
    boolean joined = first > 0 && phrases.token(first - 1).tag().equals("CC");
    if (joined || subject.filter(s -> s >= first).isPresent()) {
      return subject;
    }
    int head = headWithin(phrases, first, last);
    boolean behindComma = first > 0 && phrases.token(first - 1).text().equals(",");
    boolean set =
        behindComma
            ? !isApposition(phrases, head, subject)
            : (isSecondSubject(phrases, head, verb)
                || isNameBehindPlace(phrases, first, last)
                || subject.filter(s -> isStray(phrases, s, first, last)).isPresent());
    return set ? Optional.of(head) : subject;
  }

  /** "…, police and medics said": two joined nouns between a comma and the cue. */
  static Optional<Mention> pair(Phrases phrases, int verb) {
    int last = lastBefore(phrases, verb);
    if (last < 0 || !phrases.token(last).isNoun()) {
      return Optional.empty();
    }
    int and = firstOf(phrases, last) - 1;
    boolean joins = and > 0 && phrases.token(and).tag().equals("CC");
    if (!joins || !(phrases.token(and - 1).isNoun() || isAdjective(phrases, and - 1))) {
      return Optional.empty();
    }
    int first = firstOf(phrases, and - 1);
    boolean cut = first > 1 && phrases.token(first - 1).text().equals(",");
    boolean told = IntStream.range(0, first).anyMatch(i -> phrases.token(i).isVerb());
    boolean list = phrases.token(first - (cut ? 2 : 0)).isNoun() && isList(phrases, first, and);
    return cut && told && !list
        ? Optional.of(new Mention(phrases.sentence().index(), and - 1, first, last))
        : Optional.empty();
  }

  /** "Smith, Brown and Jones said": more than two are left to the tree. */
  private static boolean isList(Phrases phrases, int first, int and) {
    int head = headWithin(phrases, first, and - 1);
    int above = phrases.head(head);
    return phrases.relation(head).equals("conj")
        && above >= 0
        && phrases.relation(above).startsWith("nsubj")
        && IntStream.range(0, above).noneMatch(i -> phrases.token(i).isVerb());
  }

  private static boolean isAdjective(Phrases phrases, int token) {
    return phrases.token(token).tag().startsWith("JJ");
  }

  private static boolean isPlaceOrTime(Phrases phrases, int token) {
    return phrases.token(token).entity().equals(LOCATION)
        || TIMES.contains(phrases.relation(token));
  }

  /** The word before the verb with its auxiliaries and adverbs. */
  private static int lastBefore(Phrases phrases, int verb) {
    int at = verb - 1;
    while (at >= 0
        && (phrases.token(at).tag().startsWith("RB")
            || phrases.token(at).tag().equals("MD")
            || phrases.relation(at).startsWith("aux"))) {
      at--;
    }
    return at;
  }

  /** The first word of the nouns, adjectives and names that end at a word. */
  private static int firstOf(Phrases phrases, int last) {
    int first = last;
    String entity = phrases.token(last).entity();
    boolean named = entity.equals("ORGANIZATION");
    while (first > 0
        && !isDeterminer(phrases, first)
        && (isNominal(phrases, first - 1) || isSame(phrases, first - 1, entity, named))) {
      first--;
    }
    return first;
  }

  private static boolean isSame(Phrases phrases, int token, String entity, boolean named) {
    return named && phrases.token(token).entity().equals(entity);
  }

  private static boolean isDeterminer(Phrases phrases, int token) {
    String tag = phrases.token(token).tag();
    return tag.equals("DT") || tag.equals("PRP$");
  }

  /**
   * Whether a preposition or conjunction holds the noun phrase right before a cue to what stands
   * before it; a place may end there before those who speak.
   */
  static boolean isEmbedded(Phrases phrases, int verb) {
    int last = lastBefore(phrases, verb);
    if (last < 1 || !phrases.token(last).isNoun()) {
      return false;
    }
    int first = firstOf(phrases, last);
    boolean behindName = phrases.token(first).isProperNoun() && !phrases.token(last).isProperNoun();
    return first > 0 && !behindName && phrases.token(first - 1).tag().matches("IN|CC");
  }

  /** Whether a token can stand within a noun phrase. */
  static boolean isNominal(Phrases phrases, int token) {
    String tag = phrases.token(token).tag();
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.equals("DT")
        || tag.equals("CD")
        || tag.equals("POS")
        || tag.equals("HYPH")
        || tag.equals("PRP$");
  }

  private static int headWithin(Phrases phrases, int first, int last) {
    int head = last;
    for (int steps = 0; steps < last - first; steps++) {
      int above = phrases.head(head);
      if (above < first || above > last || !phrases.token(above).isNoun()) {
        return head;
      }
      head = above;
    }
    return head;
  }

  /** "John Smith, the mayor said": the comma behind the apposition was forgotten. */
  private static boolean isApposition(Phrases phrases, int head, Optional<Integer> subject) {
    return subject
        .filter(s -> phrases.token(s).isProperNoun() && SUBJECTS.contains(phrases.relation(s)))
        .filter(s -> !phrases.token(s + 1).text().equals(":"))
        .filter(s -> phrases.head(head) == s && phrases.relation(head).equals("appos"))
        .isPresent();
  }

  /** A name behind a verb of the report, which no mark divides from what was taken for subject. */
  private static boolean isStray(Phrases phrases, int subject, int first, int last) {
    boolean follows = subject > 0 && !phrases.isMark(subject - 1) && !begins(phrases, subject);
    return follows
        && phrases.token(last).isProperNoun()
        && IntStream.range(subject + 1, first).anyMatch(i -> phrases.token(i).isVerb())
        && IntStream.range(0, subject).anyMatch(i -> phrases.token(i).isVerb())
        && IntStream.range(subject + 1, first).noneMatch(phrases::isMark);
  }

  /** "… near Damascus Foreign Secretary John Smith said". */
  private static boolean isNameBehindPlace(Phrases phrases, int first, int last) {
    return first > 0
        && phrases.token(first - 1).tag().equals("IN")
        && phrases.token(first).entity().equals(LOCATION)
        && NAMES.contains(phrases.token(last).entity());
  }

  /** A person's name with titles, without the place that the clause before it ends with. */
  static Mention withoutPlace(Phrases phrases, Mention mention) {
    if (!isNameBehindPlace(phrases, mention.first(), mention.last())) {
      return mention;
    }
    int first = mention.first();
    while (phrases.token(first).entity().equals(LOCATION)) {
      first++;
    }
    return new Mention(mention.sentence(), mention.head(), first, mention.last());
  }

  /** "Revealed its findings the ministry said": of two subjects the nearer one. */
  private static boolean isSecondSubject(Phrases phrases, int head, int verb) {
    return phrases.head(head) == verb && SUBJECTS.contains(phrases.relation(head));
  }

  /** Whether a subject with all that depends on it begins the sentence. */
  private static boolean begins(Phrases phrases, int subject) {
    return phrases.head(subject) == DependencyTree.ROOT
        || phrases.subtree(subject).nextSetBit(0) == 0;
  }
}
