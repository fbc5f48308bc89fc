package org.newsledger.processor.extract.statement;

import java.util.stream.IntStream;
import org.newsledger.processor.extract.statement.FunctionWords.Role;
import org.newsledger.processor.extract.statement.ReportingLexicon.Restraint;
import org.newsledger.processor.syntax.DependencyTree;

/** Words that take back what a reporting verb says: "did not say", "declined to say". */
final class Restraints {

  private final ReportingLexicon lexicon;

  Restraints(ReportingLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** "did not say", "declined to say", "could say", "no one said". */
  boolean hold(Phrases phrases, int verb) {
    boolean nobody =
        phrases
            .child(verb, "nsubj")
            .flatMap(s -> phrases.child(s, "det"))
            .filter(d -> lexicon.isNegation(phrases.lemma(d)))
            .isPresent();
    if (nobody || restrainedBy(phrases, verb)) {
      return true;
    }
    boolean infinitive =
        phrases.token(verb).tag().equals("VB")
            && phrases.child(verb, "mark").filter(m -> isWithCue(phrases, m, verb)).isPresent();
    int governor = phrases.head(verb);
    if (!infinitive || governor == DependencyTree.ROOT) {
      return false;
    }
    return phrases.relation(verb).equals("acl")
        || isJudged(phrases, governor)
        || lexicon.restraint(phrases.lemma(governor)).filter(r -> r != Restraint.MODAL).isPresent()
        || (phrases.relation(verb).equals("xcomp") && restrainedBy(phrases, governor));
  }

  /** "It is too early to say". */
  private static boolean isJudged(Phrases phrases, int governor) {
    return phrases.token(governor).tag().startsWith("JJ")
        && phrases
            .child(governor, "nsubj", "expl")
            .filter(s -> phrases.is(Role.EXPLETIVE, s))
            .isPresent();
  }

  private boolean restrainedBy(Phrases phrases, int verb) {
    return phrases.children(verb).stream()
        .filter(c -> c < verb && isWithCue(phrases, c, verb))
        .anyMatch(
            c -> {
              String lemma = phrases.lemma(c);
              String relation = phrases.relation(c);
              return (relation.equals("aux")
                      && lexicon.restraint(lemma).filter(r -> r == Restraint.MODAL).isPresent())
                  || lexicon.isNegation(lemma);
            });
  }

  /** "'… as I could,' he said": the words quoted are not the cue's own. */
  private static boolean isWithCue(Phrases phrases, int token, int verb) {
    return IntStream.range(token, verb).filter(phrases::isQuotationMark).count() % 2 == 0;
  }
}
