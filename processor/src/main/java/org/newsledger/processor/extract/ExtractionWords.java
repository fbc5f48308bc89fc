package org.newsledger.processor.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsledger.processor.Fact.Status;
import org.newsledger.processor.extract.topic.TopicLexicon;
import org.newsledger.processor.language.Place;
import org.newsledger.processor.language.name.ActorType;
import org.newsledger.processor.lexicon.LexiconRow;
import org.newsledger.processor.lexicon.Lexicons;
import org.newsledger.processor.syntax.Token;

/** The lexicons of the extraction, loaded once. */
final class ExtractionWords {

  /** How a word governs the act that it speaks of. */
  enum Modality {
    AUX,
    ADVERB,
    MARK,
    TIME,
    GOVERN,
    GOVERN_PASSIVE,
    GOVERN_NOUN,
    GOVERN_NEW_NOUN,
    CEASE,
    RETROSPECT,
    NOBODY,
    DEFINITE,
    ANY,
    HYPOTHETICAL,
    INVERTED,
    TO_BE,
    PROOF,
    CONTRAST,
    COMPLEMENT,
    HERALD,
    MANDATE,
    RANK,
    UNTIL,
    GROUND,
    EXCESS,
    DENIER
  }

  /** What may stand behind a preposition; the lexicon explains each. */
  enum Behind {
    DEED,
    BESIDE,
    MEANS,
    OWNER,
    UPON,
    PART,
    SINCE
  }

  /** How a word counts the time of an act from another act. */
  enum DeedTime {
    AFTER,
    BEFORE,
    OF,
    DAY
  }

  /** What an anaphor may stand for. */
  enum Antecedent {
    SPEAKER,
    SPEAKERS,
    SELF,
    MAN,
    WOMAN,
    PERSON,
    THING,
    GROUP,
    ARMED_GROUP,
    ORGANIZATION,
    COUNTRY,
    PLACE
  }

  /**
   * A word that stands for a party named before.
   *
   * @param nameWords one of which the party's name must hold, in lower case; empty for any
   * @param kinds what kinds of party may be meant, where the kind is known; empty for any
   */
  record Anaphor(Antecedent antecedent, Set<String> nameWords, Set<ActorType> kinds) {

    Anaphor {
      nameWords = Set.copyOf(nameWords);
      kinds = Set.copyOf(kinds);
    }
  }

  private static final String[] COLUMNS = {"lemma", "antecedent", "name words", "kinds"};

  private static final String ORIGIN = "origin";

  private static final String NUMBER = "number";

  private final TriggerLexicon triggers;
  private final LightVerbLexicon lightVerbs;
  private final NounLexicon nouns;
  private final MeansLexicon means;
  private final Set<String> partitives;
  private final Map<Modality, Map<String, Status>> modality = new HashMap<>();
  private final Map<String, Anaphor> pronouns;
  private final Map<String, Anaphor> anaphors;
  private final PlaceAnaphorLexicon placeAnaphors;
  private final Map<String, String> placePrepositions;
  private final Map<String, Set<Behind>> prepositions;
  private final Map<String, String> ellipses;
  private final Map<String, String> plurals;
  private final Set<String> hadAbroad;
  private final Set<String> wars;
  private final Set<String> sums;
  private final Map<String, String> comparisons;
  private final Set<String> phrasePrepositions;
  private final Map<String, String> ledParties;
  private final TopicLexicon topics;
  private final Map<String, DeedTime> deedTimes;

  private ExtractionWords(Lexicons lexicons) {
    triggers = TriggerLexicon.load(lexicons);
    lightVerbs = LightVerbLexicon.load(lexicons);
    nouns = NounLexicon.load(lexicons);
    means = MeansLexicon.load(lexicons);
    topics = TopicLexicon.load(lexicons);
    partitives = words(lexicons, "partitives");
    hadAbroad = words(lexicons, "had-abroad");
    wars = words(lexicons, "wars");
    sums = words(lexicons, "sums");
    comparisons = pairs(lexicons, "comparisons", "words", "number");
    phrasePrepositions =
        lexicons.rows("phrase-prepositions", 3, "preposition", "lemma", "other").stream()
            .map(r -> r.get(0) + " " + r.get(1) + " " + r.get(2))
            .collect(Collectors.toUnmodifiableSet());
    ledParties = pairs(lexicons, "led-parties", "participle", "noun");
    placeAnaphors = PlaceAnaphorLexicon.load(lexicons);
    placePrepositions = pairs(lexicons, "place-prepositions", "preposition", "origin");
    prepositions =
        lexicons.rows("prepositions", 2, "preposition", "uses").stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    r -> r.get(0), r -> Set.copyOf(r.constants(1, Behind.class))));
    plurals = pairs(lexicons, "party-plurals", "lemma", "plural");
    ellipses = pairs(lexicons, "ellipses", "lemma", "noun");
    deedTimes =
        lexicons.rows("deed-times", 1, "word", "use").stream()
            .collect(
                Collectors.toUnmodifiableMap(r -> r.get(0), r -> r.constant(1, DeedTime.class)));
    pronouns = antecedents(lexicons.rows("pronouns", 1, COLUMNS));
    anaphors = antecedents(lexicons.rows("anaphors", 1, COLUMNS));
    for (LexiconRow row : lexicons.rows("modality", 2, "word", "kind", "status")) {
      modality
          .computeIfAbsent(row.constant(1, Modality.class), k -> new HashMap<>())
          .put(row.get(0), row.constant(2, Status.class));
    }
  }

  static ExtractionWords load(Lexicons lexicons) {
    return new ExtractionWords(lexicons);
  }

  private static Set<String> words(Lexicons lexicons, String name) {
    return lexicons.rows(name, 1, "lemma").stream()
        .map(row -> row.get(0))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A table of two columns, of which the second may be empty. */
  private static Map<String, String> pairs(
      Lexicons lexicons, String name, String first, String second) {
    return lexicons.rows(name, 1, first, second).stream()
        .collect(Collectors.toUnmodifiableMap(r -> r.get(0), r -> r.get(1)));
  }

  private static Map<String, Anaphor> antecedents(List<LexiconRow> rows) {
    return rows.stream()
        .collect(Collectors.toUnmodifiableMap(r -> r.get(0), ExtractionWords::antecedent));
  }

  private static Anaphor antecedent(LexiconRow row) {
    Set<ActorType> kinds =
        row.list(3).stream()
            .map(k -> ActorType.valueOf(k.toUpperCase(Locale.ROOT).replace('-', '_')))
            .collect(Collectors.toSet());
    return new Anaphor(row.constant(1, Antecedent.class), Set.copyOf(row.list(2)), kinds);
  }

  TriggerLexicon triggers() {
    return triggers;
  }

  LightVerbLexicon lightVerbs() {
    return lightVerbs;
  }

  NounLexicon nouns() {
    return nouns;
  }

  MeansLexicon means() {
    return means;
  }

  TopicLexicon topics() {
    return topics;
  }

  /**
   * The lemma; a plural taken for a singular, a name or the plural of another word ("bases" for
   * that of "basis") is mended where only its singular is a word here.
   */
  String lemma(Token token) {
    String lemma = token.lemma();
    boolean opening = token.index() == 0 && token.isProperNoun();
    boolean singular = token.tag().equals("NN") || opening;
    boolean plural = token.tag().equals("NNS") || token.tag().equals("NNPS");
    String word = plural ? lower(token.text()) : lemma;
    if (!(singular || plural) || !word.endsWith("s") || isNoun(lemma)) {
      return lemma;
    }
    return singulars(word).filter(this::isNoun).findFirst().orElse(lemma);
  }

  /** "airstrike", "clash" or "hostility" for "airstrikes", "clashes", "hostilities". */
  private static Stream<String> singulars(String plural) {
    String stem = plural.substring(0, plural.length() - 1);
    return stem.endsWith("e")
        ? Stream.of(
            stem,
            stem.substring(0, stem.length() - 1),
            stem.substring(0, Math.max(0, stem.length() - 2)) + "y")
        : Stream.of(stem);
  }

  private boolean isNoun(String lemma) {
    return !nouns.classes(lemma).isEmpty() || !triggers.entries(lemma, Pos.N).isEmpty();
  }

  /** Whether the lemma names a part or number of what stands behind "of". */
  boolean isPartitive(String lemma) {
    return partitives.contains(lower(lemma));
  }

  /** Whether such a thing may stand behind the preposition. */
  boolean isPreposition(String preposition, Behind use) {
    return prepositions.getOrDefault(preposition, Set.of()).contains(use);
  }

  /** Whether a place stands behind this preposition where something happens there. */
  boolean isPlacePreposition(String preposition) {
    return placePrepositions.containsKey(lower(preposition));
  }

  /** Whether a country behind it is, with a noun, whose side somebody is on: "men from Chad". */
  boolean isOriginPreposition(String preposition) {
    return ORIGIN.equals(placePrepositions.get(lower(preposition)));
  }

  /** Whether a noun behind a preposition stands for another one: "at the hands of" for "by". */
  boolean standsFor(String preposition, String lemma, String other) {
    return phrasePrepositions.contains(lower(preposition) + " " + lower(lemma) + " " + other);
  }

  /**
   * Who is meant by a participle behind a country's name: "coalition" for the "led" of "US-led".
   */
  Optional<String> ledParty(String participle) {
    return Optional.ofNullable(ledParties.get(lower(participle)));
  }

  /** Whether countries have such a building or ground in others: an embassy, a base. */
  boolean isHadAbroad(String lemma) {
    return hadAbroad.contains(lower(lemma));
  }

  /** Whether the noun names violence that goes on for long: a war, an uprising. */
  boolean isWar(String lemma) {
    return wars.contains(lower(lemma));
  }

  /** Whether the noun is a sum of what is told behind it: "the number of refugees". */
  boolean isSum(String lemma) {
    return sums.contains(lower(lemma));
  }

  /**
   * Whether a time behind these words is the one that something is compared with.
   *
   * @param numbered whether a number stands between: "up from 40 in 2018"
   */
  boolean isComparison(String words, boolean numbered) {
    String key = lower(words);
    return comparisons.containsKey(key) && (!numbered || NUMBER.equals(comparisons.get(key)));
  }

  /** Whether the word stands for a noun named before: "30 more", "several others". */
  boolean isEllipsis(String lemma) {
    return ellipses.containsKey(lower(lemma));
  }

  /** Who are meant where the singular stands before a deed or weapon: "rebel shelling". */
  Optional<String> plural(String singular) {
    return Optional.ofNullable(plurals.get(lower(singular)));
  }

  /** The noun that a number without one counts, where none was named before. */
  String nounOfBareNumber() {
    return ellipses.getOrDefault("number", "");
  }

  /** What the word does where it counts the time of an act from another act. */
  Optional<DeedTime> deedTime(String word) {
    return Optional.ofNullable(deedTimes.get(lower(word)));
  }

  /** What the word says of the act it governs. */
  Optional<Status> modality(Modality kind, String lemma) {
    return Optional.ofNullable(modality.getOrDefault(kind, Map.of()).get(lower(lemma)));
  }

  /** Whether a determiner takes what it stands at for known: "the", "this". */
  boolean isDefinite(String determiner) {
    return modality(Modality.DEFINITE, determiner).isPresent();
  }

  /** What a pronoun may stand for. */
  Optional<Anaphor> pronoun(String word) {
    return Optional.ofNullable(pronouns.get(lower(word)));
  }

  /** What a noun with the definite article may stand for: "the group", "the official". */
  Optional<Anaphor> anaphor(String lemma) {
    return Optional.ofNullable(anaphors.get(lower(lemma)));
  }

  /** What kinds of place a noun with the definite article may stand for: "the city". */
  Optional<Set<Place.Precision>> placeAnaphor(String lemma) {
    return placeAnaphors.kinds(lemma);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
