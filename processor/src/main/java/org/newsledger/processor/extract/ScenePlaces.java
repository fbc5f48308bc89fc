package org.newsledger.processor.extract;

import java.util.List;
import org.newsledger.processor.language.NamedEntity;
import org.newsledger.processor.language.place.PlaceMention;

/** The places of a sentence at which something may happen, without those that only look like it. */
final class ScenePlaces {

  /** Shorter names in capitals are acronyms. */
  private static final int SHORTEST_DATELINE = 5;

  private ScenePlaces() {}

  static List<PlaceMention> of(SentenceContext context) {
    return context.findings().places().stream()
        .filter(p -> !isDateline(context.graph(), p))
        .filter(p -> !isInParty(context, p))
        .filter(p -> p.place().isPresent() || isName(context, p))
        .toList();
  }

  /** "MOSCOW (Agency) - …": where the report was written, and for whom. */
  private static boolean isDateline(SentenceGraph graph, PlaceMention place) {
    int next = place.lastToken() + 1;
    if (next >= graph.size()) {
      return false;
    }
    return (place.firstToken() == 0 && (isOpening(graph, next) || isDash(graph, next)))
        || isLostDateline(graph, place, next);
  }

  /** "AMMAN Warplanes hit": the capitals are left of a dateline that was stripped of its marks. */
  private static boolean isLostDateline(SentenceGraph graph, PlaceMention place, int next) {
    String name = graph.text(place.firstToken(), place.lastToken());
    boolean capitals =
        name.length() >= SHORTEST_DATELINE && name.chars().noneMatch(Character::isLowerCase);
    String after = graph.token(next).text();
    return capitals
        && graph.preposition(place.headToken()).isEmpty()
        && Character.isUpperCase(after.codePointAt(0))
        && after.chars().anyMatch(Character::isLowerCase);
  }

  /** "the Islamic State of Iraq and the Levant": a known party's name tells no place of an act. */
  private static boolean isInParty(SentenceContext context, PlaceMention place) {
    return context
        .nameAt(place.headToken())
        .filter(n -> n.type() == NamedEntity.Type.ORGANIZATION && n.id().isPresent())
        .filter(n -> n.firstToken() < place.firstToken() || place.lastToken() < n.lastToken())
        .isPresent();
  }

  /** A name that the gazetteer does not know is a place's, unless it is a party's or a word. */
  private static boolean isName(SentenceContext context, PlaceMention place) {
    int head = place.lastToken();
    boolean party =
        place.kindWord().isEmpty()
            && context.nameAt(head).filter(n -> n.type() != NamedEntity.Type.LOCATION).isPresent();
    boolean word =
        place.firstToken() == head
            && !context.words().nouns().classes(context.graph().lemma(head)).isEmpty();
    return !party && !word && !isOfForce(context, head + 1);
  }

  /** "The Elm Street Gang": the street is a part of their name. */
  private static boolean isOfForce(SentenceContext context, int next) {
    return next < context.graph().size()
        && context.graph().token(next).isProperNoun()
        && context.words().nouns().classes(context.graph().lemma(next)).contains(NounClass.FORCE);
  }

  private static boolean isOpening(SentenceGraph graph, int token) {
    return graph.tag(token).equals("-LRB-") || graph.token(token).text().equals("(");
  }

  private static boolean isDash(SentenceGraph graph, int token) {
    return graph.tag(token).equals(":") || graph.tag(token).equals("HYPH");
  }
}
