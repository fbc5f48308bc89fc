package org.newsledger.processor.extract.statement;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.newsledger.processor.extract.statement.FunctionWords.Role;
import org.newsledger.processor.extract.statement.ReportingVerb.Content;
import org.newsledger.processor.syntax.DependencyTree;

/**
 * What a reporting verb reports, by the tree.
 *
 * @param kind whether it is a clause, an infinitive, a noun phrase, …
 * @param words of the sentence
 */
record ReportedClause(Content kind, BitSet words) {

  /** The content of a verb; empty where it has none in its sentence. */
  static Optional<ReportedClause> of(Phrases phrases, int verb, ReportingVerb entry) {
    return allowed(entry, Content.AS, description(phrases, verb, entry))
        .or(() -> complement(phrases, verb))
        .or(() -> entry.mayFollow() ? host(phrases, verb) : Optional.empty())
        .or(() -> allowed(entry, Content.OBJECT, object(phrases, verb)))
        .or(() -> allowed(entry, Content.PREDICATE, predicate(phrases, verb)))
        .or(() -> infinitive(phrases, verb))
        .or(() -> allowed(entry, Content.TOPIC, topic(phrases, verb)))
        .or(() -> allowed(entry, Content.BEHIND, behind(phrases, verb)));
  }

  private static Optional<ReportedClause> allowed(
      ReportingVerb entry, Content kind, Optional<BitSet> words) {
    return entry.takes(kind) ? words.map(w -> new ReportedClause(kind, w)) : Optional.empty();
  }

  private static Optional<ReportedClause> complement(Phrases phrases, int verb) {
    return firstChild(phrases, verb, "ccomp", c -> c > verb)
        .or(() -> firstChild(phrases, verb, "ccomp", c -> true))
        .or(() -> firstChild(phrases, verb, "parataxis", phrases::isClause))
        .or(() -> firstChild(phrases, verb, "dep", phrases::isClause))
        .map(c -> new ReportedClause(Content.CLAUSE, withSecond(phrases, verb, c)));
  }

  /** "Said the town had fallen and that all had fled": the second clause hangs on the cue. */
  private static BitSet withSecond(Phrases phrases, int verb, int clause) {
    BitSet words = phrases.subtree(clause);
    phrases.children(verb).stream()
        .filter(c -> c > clause && clause > verb)
        .filter(c -> isJoined(phrases, c))
        .forEach(c -> words.or(phrases.subtree(c)));
    return words;
  }

  /** "and that all fled", "and all fled", but not ", and the army denies it". */
  private static boolean isJoined(Phrases phrases, int second) {
    int first = phrases.subtree(second).nextSetBit(0);
    int joint = phrases.token(first).tag().equals("CC") ? first : first - 1;
    if (!phrases.token(joint).tag().equals("CC")) {
      return false;
    }
    boolean that = phrases.is(Role.CLAUSE, joint + 1);
    return that || (phrases.hasChild(second, "nsubj", "nsubj:pass") && !phrases.isMark(joint - 1));
  }

  private static Optional<Integer> firstChild(
      Phrases phrases, int verb, String relation, IntPredicate condition) {
    return phrases.children(verb).stream()
        .filter(c -> phrases.relation(c).equals(relation) && condition.test(c))
        .findFirst();
  }

  /**
   * "The town, residents said, fell", "as he said, the town fell": the clause that holds the cue.
   */
  private static Optional<ReportedClause> host(Phrases phrases, int verb) {
    int host = phrases.head(verb);
    String relation = phrases.relation(verb);
    boolean inserted =
        relation.equals("parataxis")
            || (relation.equals("advcl")
                && phrases.children(verb).stream().anyMatch(c -> introduces(phrases, c)));
    if (!inserted || host == DependencyTree.ROOT) {
      return Optional.empty();
    }
    BitSet words = phrases.subtree(host);
    words.andNot(phrases.subtree(verb));
    return Optional.of(new ReportedClause(Content.CLAUSE, words));
  }

  private static boolean introduces(Phrases phrases, int child) {
    String relation = phrases.relation(child);
    return (relation.equals("mark") || relation.equals("advmod"))
        && phrases.is(Role.INSERTION, child);
  }

  private static Optional<ReportedClause> infinitive(Phrases phrases, int verb) {
    return phrases
        .child(verb, "xcomp")
        .filter(x -> phrases.token(x).isVerb() || phrases.hasChild(x, "cop"))
        .map(x -> new ReportedClause(Content.INFINITIVE, phrases.subtree(x)));
  }

  private static Optional<BitSet> object(Phrases phrases, int verb) {
    return phrases.child(verb, "obj").map(phrases::subtree);
  }

  /** "Declared the province a disaster area", "called the raid a crime". */
  private static Optional<BitSet> predicate(Phrases phrases, int verb) {
    return phrases
        .child(verb, "xcomp")
        .filter(x -> x > verb && !phrases.token(x).isVerb())
        .filter(x -> phrases.hasChild(x, "nsubj") || phrases.hasChild(verb, "obj"))
        .map(
            x -> {
              BitSet words = phrases.subtree(x);
              phrases.child(verb, "obj").ifPresent(o -> words.or(phrases.subtree(o)));
              return words;
            });
  }

  private static Optional<BitSet> topic(Phrases phrases, int verb) {
    return phrases.children(verb).stream()
        .filter(c -> phrases.relation(c).startsWith("obl"))
        .filter(c -> phrases.hasCase(c, Role.TOPIC))
        .findFirst()
        .map(phrases::subtree);
  }

  /** "hinted at a truce", "hinted at leaving": without the particle. */
  private static Optional<BitSet> behind(Phrases phrases, int verb) {
    return phrases.children(verb).stream()
        .filter(c -> c > verb + 1 && phrases.relation(verb + 1).matches("case|mark"))
        .filter(c -> phrases.head(verb + 1) == c)
        .findFirst()
        .map(
            c -> {
              BitSet words = phrases.subtree(c);
              words.clear(verb + 1);
              return words;
            });
  }

  /** "described him as dangerous", "described how it fell", but not "dubbed the gang". */
  private static Optional<BitSet> description(Phrases phrases, int verb, ReportingVerb entry) {
    BitSet words = new BitSet();
    phrases.children(verb).stream()
        .filter(c -> isDescription(phrases, c) && !phrases.token(c).tag().startsWith("W"))
        .forEach(c -> words.or(phrases.subtree(c)));
    boolean told =
        entry.takes(Content.CLAUSE)
            || phrases.children(verb).stream()
                .anyMatch(
                    c ->
                        phrases.relation(c).equals("xcomp")
                            || phrases.hasCase(c, Role.DESCRIPTION));
    return told && phrases.hasChild(verb, "obj") ? Optional.of(words) : Optional.empty();
  }

  private static boolean isDescription(Phrases phrases, int child) {
    String relation = phrases.relation(child);
    return relation.equals("obj")
        || relation.equals("xcomp")
        || (relation.startsWith("obl") && phrases.hasCase(child, Role.DESCRIPTION))
        || relation.equals("advcl");
  }
}
