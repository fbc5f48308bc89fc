package org.newsledger.processor.extract;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsledger.processor.Fact;
import org.newsledger.processor.Fact.Participant;
import org.newsledger.processor.Fact.QuoteType;
import org.newsledger.processor.Fact.Status;
import org.newsledger.processor.Fact.Where;
import org.newsledger.processor.FactKind;
import org.newsledger.processor.language.Place;
import org.newsledger.processor.language.TemporalExpression;
import org.newsledger.processor.lexicon.LexiconRow;
import org.newsledger.processor.lexicon.Lexicons;

/**
 * How sure a row is: the share of rows with the same grounds whose kind, parties, words or count
 * were right in annotated articles. The grounds can all be read off the row itself; their points
 * add up on the logistic scale.
 */
final class Confidence {

  /** What a row shows that makes it more or less sure. */
  enum Ground {
    BASE,
    /** The alias table knows who acts. */
    ACTOR_KNOWN,
    /** Who acts is written as a name. */
    ACTOR_NAMED,
    ACTOR_DESCRIBED,
    ACTOR_WITH_ROLE,
    TARGET_KNOWN,
    TARGET_NAMED,
    TARGET_DESCRIBED,
    BOTH_PARTIES,
    EFFECT,
    COUNT,
    MEANS,
    /** Planned, possible or negated. */
    NOT_REAL,
    DIRECT,
    FEW_WORDS,
    SHORT_SENTENCE,
    LONG_SENTENCE,
    /** No other row of the kind comes of the sentence. */
    ALONE,
    /** Who acts stands close to the trigger or cue. */
    ACTOR_NEAR,
    ACTOR_FAR,
    /** Who acts was named elsewhere, or is known by another name. */
    ACTOR_RESOLVED,
    TARGET_NEAR,
    TARGET_FAR,
    TARGET_RESOLVED,
    /** The trigger has several words. */
    PHRASE,
    /** A place narrower than a country. */
    PLACE,
    DATE,
    VIA,
    /** The words are the greater part of the sentence. */
    MOST_QUOTED,
    TYPE_ACCUSE,
    TYPE_AGREE,
    TYPE_AID,
    TYPE_ASSAULT,
    TYPE_COERCE,
    TYPE_CONCEDE,
    TYPE_CONSULT,
    TYPE_COOPERATE,
    TYPE_MOBILIZE,
    TYPE_PROTEST,
    TYPE_REJECT,
    TYPE_REQUEST,
    TYPE_RETREAT,
    TYPE_SANCTION,
    TYPE_SUPPORT,
    TYPE_THREATEN
  }

  /** Words up to which a sentence is short, so that the parser seldom errs. */
  private static final int SHORT = 20;

  /** Words above which a sentence is long. */
  private static final int LONG = 30;

  /** Fewer quoted words are often a title or a distancing mark rather than a statement. */
  private static final int FEW = 4;

  /** Of the rows below, four in five would be wrong, and cost more trust than they are worth. */
  private static final double LEAST = 0.2;

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Map<FactKind, Map<Ground, Double>> points = new EnumMap<>(FactKind.class);

  private Confidence(Lexicons lexicons) {
    for (LexiconRow row : lexicons.rows("confidence", 3, "kind", "ground", "points")) {
      points
          .computeIfAbsent(row.constant(0, FactKind.class), k -> new EnumMap<>(Ground.class))
          .put(row.constant(1, Ground.class), row.number(2));
    }
  }

  static Confidence load(Lexicons lexicons) {
    return new Confidence(lexicons);
  }

  /** An article's facts with their confidence, without those that are most likely wrong. */
  List<Fact> rated(List<Fact> facts) {
    Map<String, Integer> rows = new HashMap<>();
    facts.forEach(f -> rows.merge(sentence(f), 1, Integer::sum));
    return facts.stream()
        .map(f -> rated(f, rows.get(sentence(f)) == 1))
        .filter(f -> f.confidence() >= LEAST)
        .toList();
  }

  private static String sentence(Fact fact) {
    return fact.kind() + " " + fact.evidence().sentenceIndex();
  }

  /** The fact with its confidence, in hundredths. */
  private Fact rated(Fact fact, boolean alone) {
    Map<Ground, Double> table = points.getOrDefault(fact.kind(), Map.of());
    Set<Ground> grounds = grounds(fact);
    addIf(grounds, alone, Ground.ALONE);
    double sum = grounds.stream().mapToDouble(g -> table.getOrDefault(g, 0.0)).sum();
    double share = 1 / (1 + StrictMath.exp(-sum));
    return fact.withConfidence(Math.round(share * 100) / 100.0);
  }

  static Set<Ground> grounds(Fact fact) {
    Set<Ground> grounds = EnumSet.of(Ground.BASE);
    addParties(grounds, fact);
    addCircumstances(grounds, fact);
    if (fact.kind() == FactKind.STATEMENT) {
      addWords(grounds, fact);
    }
    if (fact.kind() == FactKind.EVENT) {
      addAct(grounds, fact);
    }
    int length = words(fact.evidence().sentence());
    if (length <= SHORT) {
      grounds.add(Ground.SHORT_SENTENCE);
    } else if (length > LONG) {
      grounds.add(Ground.LONG_SENTENCE);
    }
    return grounds;
  }

  private static void addParties(Set<Ground> grounds, Fact fact) {
    Participant actor = fact.actor();
    Participant target = fact.target();
    if (!actor.isEmpty()) {
      grounds.add(party(actor, Ground.ACTOR_KNOWN, Ground.ACTOR_NAMED, Ground.ACTOR_DESCRIBED));
    }
    if (!target.isEmpty()) {
      grounds.add(party(target, Ground.TARGET_KNOWN, Ground.TARGET_NAMED, Ground.TARGET_DESCRIBED));
    }
    WordDistance distance = new WordDistance(fact.evidence().sentence(), fact.act().trigger());
    addDistance(
        grounds,
        distance.of(actor.name()),
        List.of(Ground.ACTOR_NEAR, Ground.ACTOR_FAR, Ground.ACTOR_RESOLVED));
    addDistance(
        grounds,
        distance.of(target.name()),
        List.of(Ground.TARGET_NEAR, Ground.TARGET_FAR, Ground.TARGET_RESOLVED));
    addIf(grounds, !actor.isEmpty() && !target.isEmpty(), Ground.BOTH_PARTIES);
    addIf(grounds, !actor.role().isEmpty(), Ground.ACTOR_WITH_ROLE);
  }

  private static void addDistance(
      Set<Ground> grounds, WordDistance.Kind distance, List<Ground> nearFarElsewhere) {
    switch (distance) {
      case NEAR -> grounds.add(nearFarElsewhere.get(0));
      case FAR -> grounds.add(nearFarElsewhere.get(1));
      case ELSEWHERE -> grounds.add(nearFarElsewhere.get(2));
      case MIDDLE, NONE -> {}
    }
  }

  private static void addAct(Set<Ground> grounds, Fact fact) {
    String type = "TYPE_" + fact.act().type();
    EnumSet.allOf(Ground.class).stream().filter(g -> g.name().equals(type)).forEach(grounds::add);
    addIf(grounds, fact.where().filter(Confidence::isNarrow).isPresent(), Ground.PLACE);
    addIf(grounds, fact.when().flatMap(TemporalExpression::firstDay).isPresent(), Ground.DATE);
    addIf(grounds, words(fact.act().trigger()) > 1, Ground.PHRASE);
  }

  private static boolean isNarrow(Where where) {
    return where.place().filter(p -> p.precision() == Place.Precision.COUNTRY).isEmpty();
  }

  private static Ground party(Participant party, Ground known, Ground named, Ground described) {
    if (!party.id().isEmpty()) {
      return known;
    }
    return Character.isUpperCase(party.name().codePointAt(0)) ? named : described;
  }

  private static void addCircumstances(Set<Ground> grounds, Fact fact) {
    boolean real = fact.status() == Status.OCCURRED || fact.status() == Status.ONGOING;
    addIf(grounds, fact.act().effect().isPresent(), Ground.EFFECT);
    addIf(grounds, fact.count().isPresent(), Ground.COUNT);
    addIf(grounds, !fact.means().isEmpty(), Ground.MEANS);
    addIf(grounds, !real, Ground.NOT_REAL);
  }

  private static void addWords(Set<Ground> grounds, Fact fact) {
    int length = fact.quotation().map(q -> words(q.text())).orElse(0);
    boolean direct = fact.quotation().filter(q -> q.type() == QuoteType.DIRECT).isPresent();
    addIf(grounds, direct, Ground.DIRECT);
    addIf(grounds, !fact.attribution().via().isEmpty(), Ground.VIA);
    addIf(grounds, 2 * length > words(fact.evidence().sentence()), Ground.MOST_QUOTED);
    addIf(grounds, length > 0 && length < FEW, Ground.FEW_WORDS);
  }

  private static void addIf(Set<Ground> grounds, boolean holds, Ground ground) {
    if (holds) {
      grounds.add(ground);
    }
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : SPACE.split(text.strip()).length;
  }
}
