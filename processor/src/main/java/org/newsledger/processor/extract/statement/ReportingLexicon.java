package org.newsledger.processor.extract.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsledger.processor.extract.statement.ReportingVerb.Content;
import org.newsledger.processor.lexicon.LexiconRow;
import org.newsledger.processor.lexicon.Lexicons;

/** The words of reporting. */
final class ReportingLexicon {

  /** What a noun of reporting is. */
  enum NounKind {
    DOCUMENT,
    OCCASION,
    UTTERANCE
  }

  /** Why a governing word takes back what its reporting verb says. */
  enum Restraint {
    REFUSAL,
    WISH,
    MODAL,
    NEGATION
  }

  /**
   * How an adjective reports.
   *
   * @param verbs whether its subject speaks ("be"), or who makes it so ("make it clear")
   */
  record ReportingAdjective(CueKind kind, Set<String> verbs) {}

  /** The classes of nouns that nothing is said by, where a noun has no other. */
  private static final Set<String> SPEECHLESS =
      Set.of("ATTACK", "ABSTRACT", "THING", "TIME", "ANIMAL");

  /** The classes of nouns in which several speak as one. */
  private static final Set<String> OFFICES = Set.of("ORG", "GOVERNMENT", "FORCE");

  private final Map<String, ReportingVerb> verbs = new HashMap<>();
  private final Map<String, ReportingAdjective> adjectives = new HashMap<>();
  private final Map<String, NounKind> nouns = new HashMap<>();
  private final Map<String, Restraint> restraints = new HashMap<>();
  private final Map<String, Wanted> pronouns = new HashMap<>();
  private final Set<String> hearsay = new HashSet<>();
  private final Set<String> voices = new HashSet<>();
  private final Set<String> speechless = new HashSet<>();
  private final Set<String> people = new HashSet<>();
  private final Set<String> offices = new HashSet<>();
  private final Set<String> mediaNames = new HashSet<>();
  private final Set<String> mediaNouns = new HashSet<>();
  private final List<List<String>> phrases;

  private ReportingLexicon(Lexicons lexicons) {
    for (LexiconRow row :
        lexicons.rows("reporting-verbs", 1, "lemma", "class", "content", "addressee", "type")) {
      verbs.put(row.get(0), verb(row));
    }
    lexicons
        .rows("reporting-adjectives", 1, "word", "class", "verbs")
        .forEach(r -> adjectives.put(r.get(0), adjective(r)));
    lexicons
        .rows("reporting-nouns", 1, "lemma", "kind")
        .forEach(r -> nouns.put(r.get(0), r.constant(1, NounKind.class)));
    lexicons
        .rows("reporting-restraints", 1, "lemma", "kind")
        .forEach(r -> restraints.put(r.get(0), r.constant(1, Restraint.class)));
    lexicons
        .rows("speaker-pronouns", 1, "lemma", "kind")
        .forEach(r -> pronouns.put(r.get(0), r.constant(1, Wanted.class)));
    lexicons.rows("hearsay-nouns", 1, "lemma").forEach(r -> hearsay.add(r.get(0)));
    lexicons.rows("voicing-verbs", 1, "lemma").forEach(r -> voices.add(r.get(0)));
    lexicons
        .rows("media-words", 2, "word", "kind")
        .forEach(r -> (r.get(1).equals("name") ? mediaNames : mediaNouns).add(r.get(0)));
    lexicons.rows("nouns", 1, "lemma", "classes").forEach(this::addNoun);
    phrases =
        lexicons.rows("attribution-phrases", 1, "phrase").stream()
            .map(r -> List.of(r.get(0).split(" ")))
            .toList();
  }

  private void addNoun(LexiconRow row) {
    List<String> classes = row.list(1);
    if (SPEECHLESS.containsAll(classes)) {
      speechless.add(row.get(0));
    } else if (classes.contains("PERSON")) {
      people.add(row.get(0));
    } else if (classes.stream().anyMatch(OFFICES::contains)) {
      offices.add(row.get(0));
    }
  }

  static ReportingLexicon load(Lexicons lexicons) {
    return new ReportingLexicon(lexicons);
  }

  private static ReportingVerb verb(LexiconRow row) {
    Set<Content> content = new HashSet<>();
    for (String name : row.list(2)) {
      content.add(Content.valueOf(name.toUpperCase(Locale.ROOT)));
    }
    return new ReportingVerb(
        row.constant(1, CueKind.class), content, row.get(3).equals("object"), row.get(4));
  }

  private static ReportingAdjective adjective(LexiconRow row) {
    return new ReportingAdjective(row.constant(1, CueKind.class), Set.copyOf(row.list(2)));
  }

  /** An adjective of those who say something: "adamant that". */
  Optional<ReportingAdjective> adjective(String word) {
    return Optional.ofNullable(adjectives.get(word));
  }

  /** A verb's entry by its lemma, with its particle where it has one. */
  Optional<ReportingVerb> verb(String lemma) {
    return Optional.ofNullable(verbs.get(lemma));
  }

  Optional<NounKind> noun(String lemma) {
    return Optional.ofNullable(nouns.get(lemma));
  }

  /** Whether a noun's clause is told on nobody's word, where it has no owner: "reports that". */
  boolean isHearsay(String lemma) {
    return hearsay.contains(lemma);
  }

  /** "expressed concern that", "made the claim that": its subject says what its object tells. */
  boolean isVoice(String lemma) {
    return voices.contains(lemma);
  }

  /** "The arrests show", "the difference explains": nothing that could be a source. */
  boolean isSpeechless(Phrases phrases, int noun) {
    String lemma = phrases.lemma(noun);
    return phrases.token(noun).isNoun()
        && Character.isLowerCase(phrases.token(noun).text().charAt(0))
        && speechless.contains(lemma)
        && !nouns.containsKey(lemma)
        && !hearsay.contains(lemma);
  }

  /** "the ministry", "the staff": where something is said by nobody in particular. */
  boolean isOffice(String lemma) {
    return offices.contains(lemma.toLowerCase(Locale.ROOT));
  }

  /** "officials", "the ministry": a noun for people or for those who speak for them. */
  boolean isTeller(String lemma) {
    return people.contains(lemma) || isOffice(lemma);
  }

  Optional<Restraint> restraint(String lemma) {
    return Optional.ofNullable(restraints.get(lemma));
  }

  /** What a pronoun that speaks stands for; empty for "I" and "you". */
  Optional<Wanted> pronoun(String lemma) {
    return Optional.ofNullable(pronouns.get(lemma));
  }

  /** "not", "never". */
  boolean isNegation(String lemma) {
    return restraints.get(lemma) == Restraint.NEGATION;
  }

  boolean isMediaName(String word) {
    return mediaNames.contains(word);
  }

  boolean isMediaNoun(String lemma) {
    return mediaNouns.contains(lemma);
  }

  /** Whether a phrase that names a source can begin with this word. */
  boolean opensPhrase(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return phrases.stream().anyMatch(p -> p.get(0).equals(lower));
  }

  /** The words of each phrase that names a source, "according to". */
  List<List<String>> phrases() {
    return phrases;
  }
}
