package org.newsledger.processor.extract.statement;

import java.util.Optional;
import org.newsledger.processor.extract.statement.FunctionWords.Role;
import org.newsledger.processor.extract.statement.ReportingLexicon.NounKind;
import org.newsledger.processor.extract.statement.Statement.Mention;

/** Finds who stands behind a document or another noun of speech. */
final class Issuers {

  private static final String LOCATION = "LOCATION";

  private final ReportingLexicon lexicon;

  Issuers(ReportingLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Who stands behind a document: "a report by the ministry", "the ministry's statement". */
  Optional<Mention> issuer(Phrases phrases, int document) {
    if (lexicon.noun(phrases.lemma(document)).filter(k -> k == NounKind.DOCUMENT).isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> owner = owner(phrases, document);
    if (owner.isPresent()) {
      return owner.map(phrases::mention);
    }
    return compound(phrases, document).or(() -> office(phrases, document));
  }

  /** "The message of the ministry". */
  private Optional<Mention> office(Phrases phrases, int document) {
    return phrases.children(document).stream()
        .filter(c -> phrases.relation(c).equals("nmod") && phrases.hasCase(c, Role.TOPIC))
        .filter(c -> c > document && Offices.isOffice(phrases, c, lexicon))
        .findFirst()
        .map(phrases::mention);
  }

  /** Whose noun it is: "the ministry's", "by the ministry", "released by the ministry". */
  static Optional<Integer> owner(Phrases phrases, int noun) {
    return phrases
        .child(noun, "nmod:poss")
        .or(
            () ->
                phrases.children(noun).stream()
                    .filter(c -> phrases.relation(c).equals("nmod"))
                    .filter(c -> phrases.hasCase(c, Role.ISSUER) && !isOrigin(phrases, noun, c))
                    .findFirst())
        .or(
            () ->
                phrases
                    .child(noun, "acl")
                    .filter(made -> !phrases.is(Role.RECEIPT, made))
                    .flatMap(made -> SpeakerFinder.agent(phrases, made)));
  }

  /** "Reports from the area". */
  private static boolean isOrigin(Phrases phrases, int document, int noun) {
    boolean several = phrases.token(document).tag().equals("NNS");
    return !phrases.hasCase(noun, Role.AGENT)
        && (phrases.token(noun).entity().equals(LOCATION)
            || (several && !phrases.token(noun).isProperNoun()));
  }

  /** "A Pentagon report". */
  private static Optional<Mention> compound(Phrases phrases, int document) {
    int last = document - 1;
    if (last < 0 || !phrases.token(last).isNoun() || phrases.head(last) != document) {
      return Optional.empty();
    }
    int first = last;
    boolean named = phrases.token(last).isProperNoun();
    while (first > 0 && phrases.head(first - 1) == document && isName(phrases, first - 1)) {
      first--;
      named |= phrases.token(first).isProperNoun();
    }
    return named
        ? Optional.of(new Mention(phrases.sentence().index(), last, first, last))
        : Optional.empty();
  }

  private static boolean isName(Phrases phrases, int token) {
    return phrases.token(token).isNoun() || phrases.token(token).tag().startsWith("JJ");
  }
}
