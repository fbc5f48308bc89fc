package org.newsledger.processor.extract;

import java.util.Optional;
import java.util.Set;
import org.newsledger.processor.language.Place;
import org.newsledger.processor.language.place.PlaceMention;

/**
 * How far a place in a sentence is from an act: the price of the way through the tree, and of what
 * the place's own phrase says on it.
 */
final class PlaceDistance {

  /** At this price a place belongs to something else. */
  static final int FAR = 100;

  private static final int OTHER_CLAUSE = 8;
  private static final int LOOSE = 40;
  private static final int IN_RELATIVE_CLAUSE = 25;
  private static final Set<String> TYPES_AT_TARGET =
      Set.of("ASSAULT", "COERCE", "MOBILIZE", "RETREAT", "AID", "PROTEST");

  private static final Set<String> TYPES_OF_MOVING = Set.of("MOBILIZE", "RETREAT");

  private final EventCandidate candidate;
  private final SentenceContext context;
  private final SentenceGraph graph;

  PlaceDistance(EventCandidate candidate) {
    this.candidate = candidate;
    this.context = candidate.context();
    this.graph = context.graph();
  }

  /** The price of a place; {@link #FAR} or more where the act is not there. */
  int of(PlaceMention place) {
    if (isAside(place)) {
      return FAR;
    }
    int price = 4 * Math.min(down(place), FAR) + breadth(place);
    return price >= 4 * FAR ? FAR : price / 4;
  }

  /** Of two places equally near, the narrower is meant. */
  private static int breadth(PlaceMention place) {
    int breadth = place.container() ? 12 : 0;
    Optional<Place.Precision> precision = place.place().map(Place::precision);
    if (precision.isEmpty()) {
      return breadth + 2;
    }
    return switch (precision.get()) {
      case COUNTRY -> breadth + 12;
      case PROVINCE, REGION -> breadth + 6;
      default -> breadth;
    };
  }

  /** "the Front (a branch in the Levant) attacked": an aside on something else. */
  private boolean isAside(PlaceMention place) {
    return openBracket(place.headToken()) != openBracket(candidate.head());
  }

  /** The bracket that is open at a token, -1 for none. */
  private int openBracket(int token) {
    for (int i = token; i >= 0; i--) {
      if (i < token && isClosing(i)) {
        return -1;
      }
      if (isOpening(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isClosing(int token) {
    return graph.tag(token).equals("-RRB-") || graph.token(token).text().equals(")");
  }

  private boolean isOpening(int token) {
    return graph.tag(token).equals("-LRB-") || graph.token(token).text().equals("(");
  }

  /** The price of the way from the place up to a word that the act hangs below. */
  private int down(PlaceMention place) {
    int current = place.headToken();
    boolean located = false;
    int price = 0;
    for (int steps = 0; steps < graph.size(); steps++) {
      int up = up(current);
      if (up < FAR) {
        return price + up + (located || isWhere(current) ? 0 : unlocated(place));
      }
      Optional<Integer> above = graph.head(current);
      if (above.isEmpty() || isActor(current, located)) {
        return FAR;
      }
      if (candidate.targets().contains(current)) {
        return price + target(current, place, located);
      }
      if (!located && isParty(current, place)) {
        return FAR;
      }
      located |= isLocating(current, place);
      price += step(current, located);
      if (price >= FAR) {
        return FAR;
      }
      current = above.get();
    }
    return FAR;
  }

  private boolean isActor(int token, boolean located) {
    return candidate.actors().contains(token) && !located;
  }

  /** "Moscow said", "by Moscow", "with Moscow": the place stands for those who rule there. */
  private boolean isParty(int token, PlaceMention place) {
    if (!place.covers(token) && token != place.headToken()) {
      return false;
    }
    int first = graph.coordinationHead(token);
    String preposition = graph.preposition(first);
    boolean subject =
        graph.relation(first).equals("nsubj")
            && graph.head(first).filter(h -> graph.token(h).isVerb()).isPresent();
    boolean other = !preposition.isEmpty() && !preposition.equals("of");
    return subject || (other && !context.words().isPlacePreposition(preposition));
  }

  /** "Homs, where ten were killed", "the town in which they were held". */
  private boolean isWhere(int place) {
    return graph.children(place, "acl:relcl").stream()
        .filter(clause -> graph.isBelow(candidate.head(), clause))
        .flatMap(clause -> graph.children(clause, "advmod", "obl").stream())
        .anyMatch(
            w ->
                graph.tag(w).equals("WRB")
                    || (graph.tag(w).equals("WDT")
                        && context.words().isPlacePreposition(graph.preposition(w))));
  }

  private int unlocated(PlaceMention place) {
    if (isLeft(place)) {
      return 0;
    }
    return place.isCountry() ? FAR : LOOSE;
  }

  /** "left Ruritania", "entered Ruritania": the object of moving. */
  private boolean isLeft(PlaceMention place) {
    int head = place.headToken();
    return graph.is(head, "obj")
        && graph.head(head).filter(h -> h == candidate.head()).isPresent()
        && TYPES_OF_MOVING.contains(candidate.entry().type());
  }

  /** A place that is the target, or says which target: "shelled the town", "the Homs refinery". */
  private int target(int token, PlaceMention place, boolean located) {
    boolean itself = place.covers(token) || token == place.headToken();
    if (located) {
      return 2;
    }
    if (!TYPES_AT_TARGET.contains(candidate.entry().type())) {
      return itself ? LOOSE : FAR;
    }
    return itself || !place.isCountry() ? 3 : FAR;
  }

  /** Whether the word hangs where something is: "in Homs", "siege of Homs", "there". */
  private boolean isLocating(int token, PlaceMention place) {
    if (graph.is(token, "advmod") && token == place.headToken()) {
      return true;
    }
    String preposition = graph.preposition(token);
    if (preposition.equals("of")) {
      return graph.head(token).filter(h -> isAct(h) || isPlaceWord(h)).isPresent();
    }
    if (graph.is(token, "compound")) {
      return !place.isCountry() && graph.head(token).filter(this::isActingEvent).isPresent();
    }
    boolean where = context.words().isPlacePreposition(preposition);
    boolean side = place.isCountry() && context.words().isOriginPreposition(preposition);
    return where && !(side && graph.head(token).filter(h -> !isScene(h)).isPresent());
  }

  /** "out of Homs", "west of Homs", where the first word is no preposition to the parser. */
  private boolean isPlaceWord(int word) {
    return context.words().isPlacePreposition(graph.lemma(word) + " of");
  }

  /** "the Homs offensive killed ten": an act that acts. */
  private boolean isActingEvent(int token) {
    return token == candidate.head()
        || (candidate.actors().contains(token) && context.isEventNoun(token));
  }

  /** "withdrew from Syria", "the flight from Syria"; not "soldiers from Chad". */
  private boolean isScene(int token) {
    return graph.token(token).isVerb() || isAct(token);
  }

  private boolean isAct(int token) {
    return token == candidate.head() || context.isEventNoun(token);
  }

  /** The price of one step from a word to the one it hangs on. */
  private int step(int token, boolean located) {
    if (graph.relation(token).equals("acl:relcl")) {
      return IN_RELATIVE_CLAUSE;
    }
    if (graph.is(token, "ccomp", "parataxis")) {
      return LOOSE;
    }
    if (isAtSpeech(token)) {
      return FAR;
    }
    if (graph.is(token, "advcl", "xcomp", "acl") || isClauseConjunct(token)) {
      return OTHER_CLAUSE;
    }
    if (graph.is(token, "nsubj") && !located) {
      return OTHER_CLAUSE;
    }
    return 1;
  }

  /** "Speaking in Homs, he accused the rebels of shelling": where he spoke they did not shell. */
  private boolean isAtSpeech(int token) {
    boolean speaking =
        (graph.is(token, "advcl") && graph.tag(token).equals("VBG"))
            || (graph.is(token, "obl") && context.classes(token).contains(NounClass.SPEECH));
    return speaking
        && graph
            .head(token)
            .filter(verb -> verb != candidate.head() && verb != candidate.clause())
            .filter(verb -> graph.isBelow(candidate.head(), verb) && isSpeech(verb))
            .isPresent();
  }

  private boolean isSpeech(int verb) {
    return !graph.children(verb, "ccomp").isEmpty()
        || context.words().triggers().entries(graph.lemma(verb), Pos.V).stream()
            .anyMatch(e -> EventFinder.SPEECH_ACTS.contains(e.type()));
  }

  private boolean isClauseConjunct(int token) {
    return graph.is(token, "conj") && graph.token(token).isVerb();
  }

  /** The price of the way from the act up to a word, {@link #FAR} where it is not below it. */
  private int up(int word) {
    int price = 0;
    int current = candidate.head();
    for (int steps = 0; steps < graph.size() && price < FAR; steps++) {
      if (current == word) {
        return price;
      }
      Optional<Integer> above = graph.head(current);
      if (above.isEmpty()) {
        return FAR;
      }
      price += current == candidate.clause() || !isAtClause(above.get()) ? upStep(current) : 1;
      current = above.get();
    }
    return FAR;
  }

  private boolean isAtClause(int token) {
    return token == candidate.clause();
  }

  private int upStep(int token) {
    if (graph.is(token, "ccomp", "parataxis")) {
      return LOOSE;
    }
    if (graph.is(token, "advcl", "xcomp") || isClauseConjunct(token)) {
      return OTHER_CLAUSE;
    }
    return graph.is(token, "acl") ? 5 : 3;
  }
}
