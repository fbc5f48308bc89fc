package org.newsledger.processor.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsledger.processor.extract.ExtractionWords.Anaphor;
import org.newsledger.processor.extract.ExtractionWords.Antecedent;
import org.newsledger.processor.extract.topic.Topic;
import org.newsledger.processor.language.NamedEntity;
import org.newsledger.processor.language.TemporalExpression;
import org.newsledger.processor.language.name.NameMention;
import org.newsledger.processor.language.number.QuantityMention;
import org.newsledger.processor.language.place.PlaceMention;
import org.newsledger.processor.syntax.Token;

/** A parsed sentence with all that the language stages found in it. */
final class SentenceContext {

  private final SentenceGraph graph;
  private final Predicates predicates;
  private final NounPhrases phrases;
  private final ExtractionWords words;
  private final Findings findings;

  /**
   * What the language stages found in one sentence.
   *
   * @param nationalities of tokens that are a country's adjective, the country's name
   * @param topic what the sentence is about, where words of war are figures of speech there
   */
  record Findings(
      List<NameMention> names,
      List<PlaceMention> places,
      List<QuantityMention> quantities,
      List<TemporalExpression> times,
      Map<Integer, String> nationalities,
      Optional<Topic> topic) {

    Findings {
      nationalities = Map.copyOf(nationalities);
      names = List.copyOf(names);
      places = List.copyOf(places);
      quantities = List.copyOf(quantities);
      times = List.copyOf(times);
    }
  }

  SentenceContext(SentenceGraph graph, Findings findings, ExtractionWords words) {
    this.graph = graph;
    this.findings = findings;
    this.words = words;
    this.predicates =
        new Predicates(graph, this::canAct, this::canControl, t -> timeAt(t).isPresent());
    this.phrases = new NounPhrases(this);
  }

  int index() {
    return graph.sentence().index();
  }

  SentenceGraph graph() {
    return graph;
  }

  Predicates predicates() {
    return predicates;
  }

  NounPhrases phrases() {
    return phrases;
  }

  ExtractionWords words() {
    return words;
  }

  Findings findings() {
    return findings;
  }

  /** What the sentence is about, where words of war are figures of speech there. */
  Optional<Topic> topic() {
    return findings.topic();
  }

  /** The name a token belongs to. */
  Optional<NameMention> nameAt(int token) {
    return findings.names().stream().filter(n -> n.covers(token)).findFirst();
  }

  /** The country whose adjective a token is: Russia for "Russian". */
  Optional<String> nationalityAt(int token) {
    return Optional.ofNullable(findings.nationalities().get(token));
  }

  /** The place name a token belongs to. */
  Optional<PlaceMention> placeAt(int token) {
    return findings.places().stream()
        .filter(p -> p.firstToken() <= token && token <= p.lastToken())
        .findFirst();
  }

  /** The number a token belongs to. */
  Optional<QuantityMention> quantityAt(int token) {
    return findings.quantities().stream()
        .filter(q -> q.firstToken() <= token && token <= q.lastToken())
        .findFirst();
  }

  /** The time expression a token belongs to. */
  Optional<TemporalExpression> timeAt(int token) {
    Token at = graph.token(token);
    return findings.times().stream()
        .filter(t -> t.start() < at.end() && at.start() < t.end())
        .findFirst();
  }

  /** Whether the token stands inside a name of several words, so that it tells of no act. */
  boolean isInsideName(int token) {
    return graph.token(token).isProperNoun()
        && nameAt(token).filter(n -> n.lastToken() > n.firstToken()).isPresent();
  }

  /** Whether a modifier before a noun names a party: a name, a nationality, a force. */
  boolean isPartyWord(int token) {
    if (nameAt(token).filter(n -> n.type() != NamedEntity.Type.MISC).isPresent()
        || placeAt(token).isPresent()
        || nationalityAt(token).isPresent()
        || ledParty(token).isPresent()) {
      return true;
    }
    Set<NounClass> classes = words.nouns().classes(graph.lemma(token));
    return graph.token(token).isNoun()
        && (classes.contains(NounClass.FORCE)
            || classes.contains(NounClass.GOVERNMENT)
            || classes.contains(NounClass.PERSON));
  }

  /** "US-led coalition" for the "led" of "US-led strikes". */
  Optional<String> ledParty(int participle) {
    boolean glued = participle >= 2 && graph.isCompoundPart(participle);
    boolean ofCountry =
        glued
            && (nationalityAt(participle - 2).isPresent()
                || placeAt(participle - 2).filter(PlaceMention::isCountry).isPresent());
    return words
        .ledParty(graph.token(participle).text())
        .filter(noun -> ofCountry)
        .map(noun -> graph.text(participle - 2, participle).replace(".", "") + " " + noun);
  }

  /** Whether the token names a place below a country: "Aleppo" in "the Aleppo strikes". */
  boolean isLocality(int token) {
    boolean party = nameAt(token).filter(n -> n.type() != NamedEntity.Type.LOCATION).isPresent();
    return !party && placeAt(token).filter(p -> !p.isCountry()).isPresent();
  }

  /** Whether the triggers' lexicon knows the token's lemma. */
  boolean isTrigger(int token) {
    return words.triggers().isTriggerLemma(graph.lemma(token));
  }

  /** What the token may stand for if it is a pronoun: "us" is one, "US" is none. */
  Optional<Anaphor> pronounAt(int token) {
    return graph.tag(token).startsWith("PRP")
        ? words.pronoun(graph.lemma(token)).or(() -> words.pronoun(graph.token(token).text()))
        : Optional.empty();
  }

  /** Whether the token is a noun that may carry an event. */
  boolean isEventNoun(int token) {
    return graph.token(token).isNoun() && isTrigger(token);
  }

  /** What kinds of thing a phrase's head may name. */
  Set<NounClass> classes(int head) {
    Set<NounClass> classes = EnumSet.noneOf(NounClass.class);
    nameAt(head).map(n -> ofName(n)).ifPresent(classes::addAll);
    if (classes.isEmpty()) {
      placeAt(head).ifPresent(p -> classes.addAll(Set.of(NounClass.PLACE, NounClass.GOVERNMENT)));
    }
    classes.addAll(words.nouns().classes(graph.lemma(head)));
    if (classes.isEmpty()) {
      quantityAt(head).map(SentenceContext::ofQuantity).ifPresent(classes::addAll);
    }
    if (pronounAt(head).isPresent() && !isThing(head)) {
      classes.addAll(Set.of(NounClass.PERSON, NounClass.FORCE, NounClass.GOVERNMENT));
    }
    return classes;
  }

  /** "Seized it": no person, and mostly no force. */
  private boolean isThing(int pronoun) {
    return graph.is(pronoun, "obj")
        && pronounAt(pronoun).filter(p -> p.antecedent() == Antecedent.THING).isPresent();
  }

  /** Whether a phrase is a number without its noun: "killed seven", "30 more". */
  boolean isBareNumber(int head) {
    return quantityAt(head).isPresent() || words.isEllipsis(graph.lemma(head));
  }

  /** Whether a noun names somebody or something that may do harm: no place, no building. */
  private boolean canAct(int noun) {
    Set<NounClass> classes = classes(noun);
    return classes.isEmpty()
        || classes.stream()
            .anyMatch(
                c ->
                    c == NounClass.PERSON
                        || c == NounClass.FORCE
                        || c == NounClass.ORG
                        || c == NounClass.WEAPON
                        || c == NounClass.VEHICLE
                        || c == NounClass.ATTACK);
  }

  /** Whether a noun names somebody who can be told to do something. */
  private boolean canControl(int noun) {
    Set<NounClass> classes = classes(phrases.contentHead(noun));
    boolean idle =
        nameAt(noun).isEmpty()
            && (classes.contains(NounClass.ABSTRACT) || classes.contains(NounClass.ATTACK));
    return classes.isEmpty()
        || quantityAt(noun).isPresent()
        || (graph.is(noun, "obj") && placeAt(noun).isPresent() && !isGoal(noun))
        || (!idle && classes.stream().anyMatch(NounClass.AGENTS::contains));
  }

  /** "Visited Kabul to meet the king": who goes somewhere, and not the place, meets him. */
  private boolean isGoal(int place) {
    return graph.head(place).stream()
        .flatMap(verb -> words.triggers().entries(graph.lemma(verb), Pos.V).stream())
        .anyMatch(e -> e.type().equals("CONSULT") || e.type().equals("MOBILIZE"));
  }

  private static Set<NounClass> ofQuantity(QuantityMention quantity) {
    return quantity.kind() == QuantityMention.Kind.MONEY
        ? EnumSet.of(NounClass.MONEY, NounClass.NUMBER)
        : EnumSet.of(NounClass.NUMBER, NounClass.PERSON);
  }

  private static Set<NounClass> ofName(NameMention name) {
    return switch (name.type()) {
      case PERSON -> EnumSet.of(NounClass.PERSON, NounClass.GOVERNMENT);
      case ORGANIZATION -> EnumSet.of(NounClass.ORG, NounClass.FORCE, NounClass.GOVERNMENT);
      case COUNTRY -> EnumSet.of(NounClass.GOVERNMENT, NounClass.PLACE, NounClass.FORCE);
      case LOCATION -> EnumSet.of(NounClass.PLACE);
      case GROUP -> EnumSet.of(NounClass.PERSON, NounClass.FORCE, NounClass.GOVERNMENT);
      case MISC -> EnumSet.noneOf(NounClass.class);
    };
  }
}
