package org.newsledger.processor.extract.statement;

import java.util.Optional;
import java.util.stream.Stream;
import org.newsledger.processor.extract.statement.FunctionWords.Role;
import org.newsledger.processor.extract.statement.ReportingLexicon.NounKind;
import org.newsledger.processor.extract.statement.Statement.Mention;

/**
 * Offices and documents in which something is said by nobody in particular: "In the General Staff
 * they noted", "as noted in the report".
 */
final class Offices {

  private Offices() {}

  /** The office or document that speaks where the verb's own subject is nobody. */
  static Optional<Mention> of(Phrases phrases, int verb, ReportingLexicon lexicon) {
    if (isThey(phrases, verb, lexicon)) {
      return within(phrases, verb)
          .filter(c -> phrases.subtree(c).nextSetBit(0) == 0 && isOffice(phrases, c, lexicon))
          .findFirst()
          .map(phrases::mention);
    }
    return isImpersonal(phrases, verb) ? in(phrases, verb, lexicon) : Optional.empty();
  }

  /** The office or document in which a passive verb reports. */
  static Optional<Mention> in(Phrases phrases, int verb, ReportingLexicon lexicon) {
    return within(phrases, verb)
        .filter(c -> isOffice(phrases, c, lexicon) || isDocument(phrases, c, lexicon))
        .findFirst()
        .map(phrases::mention);
  }

  private static Stream<Integer> within(Phrases phrases, int verb) {
    return phrases.children(verb).stream()
        .filter(c -> phrases.relation(c).startsWith("obl") && phrases.hasCase(c, Role.MEDIUM));
  }

  private static boolean isThey(Phrases phrases, int verb, ReportingLexicon lexicon) {
    return verb > 0
        && lexicon.pronoun(phrases.lemma(verb - 1)).filter(w -> w == Wanted.SEVERAL).isPresent();
  }

  /** "it was noted that", "as noted". */
  private static boolean isImpersonal(Phrases phrases, int verb) {
    boolean expletive =
        phrases
            .child(verb, "expl", "nsubj:pass")
            .filter(s -> phrases.is(Role.EXPLETIVE, s))
            .isPresent();
    boolean inserted =
        phrases.relation(verb).equals("advcl")
            && !phrases.hasChild(verb, "nsubj", "nsubj:pass")
            && phrases
                .child(verb, "mark", "advmod")
                .filter(m -> phrases.is(Role.INSERTION, m))
                .isPresent();
    return phrases.isPassive(verb)
        && ((expletive && phrases.hasChild(verb, "ccomp")) || inserted)
        && SpeakerFinder.agent(phrases, verb).isEmpty();
  }

  /** Whether a noun names those who speak as one. */
  static boolean isOffice(Phrases phrases, int noun, ReportingLexicon lexicon) {
    String entity = phrases.token(noun).entity();
    boolean named =
        phrases.token(noun).isProperNoun()
            && phrases.hasChild(noun, "det")
            && !entity.equals("LOCATION");
    return phrases.token(noun).isNoun()
        && (named || entity.equals("ORGANIZATION") || lexicon.isOffice(phrases.lemma(noun)));
  }

  private static boolean isDocument(Phrases phrases, int noun, ReportingLexicon lexicon) {
    return lexicon.noun(phrases.lemma(noun)).filter(k -> k == NounKind.DOCUMENT).isPresent();
  }
}
