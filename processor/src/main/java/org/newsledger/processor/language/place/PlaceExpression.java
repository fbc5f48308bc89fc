package org.newsledger.processor.language.place;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.newsledger.processor.language.Place.Precision;
import org.newsledger.processor.syntax.DependencyTree;
import org.newsledger.processor.syntax.Sentence;

/**
 * A name with the words around it that belong to the place.
 *
 * @param match the name
 * @param kindWord what the place is, or empty
 * @param kind the precision that word asks for
 * @param direction the words before the name that take a part of it ("eastern"), or empty
 * @param km how far from the name, 0 for at it
 * @param bearing in which direction, in degrees
 */
record PlaceExpression(
    NameMatch match,
    int first,
    int last,
    int head,
    String kindWord,
    Optional<Precision> kind,
    String direction,
    double km,
    OptionalDouble bearing) {

  static PlaceExpression of(NameMatch match) {
    return new PlaceExpression(
        match,
        match.first(),
        match.last(),
        match.last(),
        "",
        Optional.empty(),
        "",
        0,
        OptionalDouble.empty());
  }

  PlaceExpression withKindAfter(int token, String word, Optional<Precision> precision) {
    return new PlaceExpression(match, first, token, token, word, precision, direction, km, bearing);
  }

  PlaceExpression withKindBefore(int token, String word, Optional<Precision> precision) {
    return new PlaceExpression(match, token, last, token, word, precision, direction, km, bearing);
  }

  PlaceExpression from(int token) {
    return new PlaceExpression(match, token, last, head, kindWord, kind, direction, km, bearing);
  }

  PlaceExpression withDirection(int token, String words) {
    return new PlaceExpression(match, token, last, head, kindWord, kind, words, km, bearing);
  }

  PlaceExpression away(int token, int headToken, double kilometres, double degrees) {
    return new PlaceExpression(
        match,
        token,
        last,
        headToken,
        kindWord,
        kind,
        direction,
        kilometres,
        OptionalDouble.of(degrees));
  }

  /** "west of Homs", "10 km from Homs": behind a name, it says where that lies. */
  boolean isReference() {
    return first < match.first() && kindWord.isEmpty() && direction.isEmpty();
  }

  /** The token by which the tokens from first to last hang in the tree; without one, a guess. */
  static int head(Sentence sentence, int first, int last, int guess) {
    Optional<DependencyTree> tree = sentence.tree();
    if (tree.isEmpty()) {
      return guess;
    }
    for (int i = first; i <= last; i++) {
      int head = tree.get().head(i);
      if (head < first || head > last) {
        return i;
      }
    }
    return guess;
  }

  List<GazetteerEntry> entries() {
    return match.entries();
  }
}
