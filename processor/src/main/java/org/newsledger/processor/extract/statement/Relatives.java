package org.newsledger.processor.extract.statement;

import org.newsledger.processor.syntax.DependencyTree;

/** Relative pronouns that speak: "the general, who said". */
final class Relatives {

  private static final int MAX_CLIMB = 6;

  private Relatives() {}

  /** Whether a verb has a relative pronoun for its subject. */
  static boolean isSubjectOf(Phrases phrases, int verb) {
    return phrases
        .child(verb, "nsubj")
        .filter(s -> phrases.token(s).tag().startsWith("W"))
        .isPresent();
  }

  /** What a relative pronoun stands for. */
  static int antecedent(Phrases phrases, int subject, int verb) {
    if (!phrases.token(subject).tag().startsWith("W")) {
      return subject;
    }
    int at = verb;
    for (int steps = 0; at != DependencyTree.ROOT && steps < MAX_CLIMB; steps++) {
      if (phrases.relation(at).equals("acl:relcl")) {
        return phrases.head(at);
      }
      at = phrases.head(at);
    }
    return subject;
  }

  /** "The law that it decreed last week": what is decreed is the law. */
  static boolean isObjectOf(Phrases phrases, int verb) {
    boolean clause = verb + 1 < phrases.size() && Pieces.isFinite(phrases.token(verb + 1).tag());
    return phrases.relation(verb).equals("acl:relcl")
        && !clause
        && !phrases.hasChild(verb, "ccomp", "xcomp")
        && phrases
            .child(verb, "obj")
            .filter(o -> phrases.token(o).tag().startsWith("W"))
            .filter(o -> hasSubjectBehind(phrases, o, verb))
            .isPresent();
  }

  private static boolean hasSubjectBehind(Phrases phrases, int relative, int verb) {
    return phrases
        .child(verb, "nsubj")
        .filter(s -> relative < s && !phrases.token(s).isVerb())
        .isPresent();
  }
}
