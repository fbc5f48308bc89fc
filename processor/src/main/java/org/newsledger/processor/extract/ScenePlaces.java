package org.newsledger.processor.extract;

import java.util.List;
import org.newsledger.processor.language.NamedEntity;
import org.newsledger.processor.language.place.PlaceMention;

/** The places of a sentence at which something may happen, without those that only look like it. */
final class ScenePlaces {

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
    return place.firstToken() == 0 && (isOpening(graph, next) || isDash(graph, next));
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
    return !party && !word;
  }

  private static boolean isOpening(SentenceGraph graph, int token) {
    return graph.tag(token).equals("-LRB-") || graph.token(token).text().equals("(");
  }

  private static boolean isDash(SentenceGraph graph, int token) {
    return graph.tag(token).equals(":") || graph.tag(token).equals("HYPH");
  }
}
