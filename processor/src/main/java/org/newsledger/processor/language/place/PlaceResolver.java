package org.newsledger.processor.language.place;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsledger.processor.language.Place;
import org.newsledger.processor.language.Place.Precision;

/** Chooses which of the places of one name is meant. Scores are powers of ten of prominence. */
final class PlaceResolver {

  private static final double KIND = 4;
  private static final double CONTAINED = 5;
  private static final double CONTAINER = 6;
  private static final double COUNTRY_SHARE = 3;
  private static final double ADJECTIVE = 3;
  private static final double NEAR = 1.5;
  private static final int NEXT_TOKENS = 3;

  private final Gazetteer gazetteer;
  private final ArticleGeography geography;

  PlaceResolver(Gazetteer gazetteer, ArticleGeography geography) {
    this.gazetteer = gazetteer;
    this.geography = geography;
  }

  /**
   * The entry meant, or none where only the sound of the name was known and nothing confirms it.
   */
  Optional<GazetteerEntry> resolve(PlaceExpression e, List<PlaceExpression> sentence) {
    return e.entries().stream()
        .filter(c -> !e.match().bySound() || geography.share(c.place().country()) > 0)
        .max(Comparator.comparingDouble(c -> score(c, e, sentence)));
  }

  private double score(GazetteerEntry c, PlaceExpression e, List<PlaceExpression> sentence) {
    double score = c.prominence();
    score += COUNTRY_SHARE * geography.share(c.place().country());
    score += e.kind().filter(k -> k == c.place().precision()).isPresent() ? KIND : 0;
    score += geography.isNearOthers(c) ? NEAR : 0;
    score += isProvinceOfOthers(c) ? CONTAINED : 0;
    for (PlaceExpression other : sentence) {
      score += follows(e, other) && isIn(c, other) ? CONTAINED : 0;
      score += follows(other, e) && isHolder(c, other) ? CONTAINER : 0;
    }
    return score + (hasAdjectiveOf(c, e) ? ADJECTIVE : 0);
  }

  private boolean isProvinceOfOthers(GazetteerEntry c) {
    return c.place().precision() == Precision.PROVINCE
        && c.isNamedLikeCountry(gazetteer)
        && geography.holdsOthers(c.place());
  }

  /** "Mosul, Iraq", "Tripoli in northern Lebanon". */
  static boolean follows(PlaceExpression inner, PlaceExpression outer) {
    int gap = outer.first() - inner.last();
    return gap > 0 && gap <= NEXT_TOKENS;
  }

  private static boolean isIn(GazetteerEntry inner, PlaceExpression outer) {
    return outer.entries().stream().anyMatch(o -> holds(o.place(), inner.place()));
  }

  private static boolean isHolder(GazetteerEntry outer, PlaceExpression inner) {
    return inner.entries().stream().anyMatch(i -> holds(outer.place(), i.place()));
  }

  static boolean holds(Place outer, Place inner) {
    if (outer.country().isEmpty() || !outer.country().equals(inner.country())) {
      return false;
    }
    return switch (outer.precision()) {
      case COUNTRY -> inner.precision() != Precision.COUNTRY;
      case PROVINCE -> inner.province().equals(Optional.of(outer.name()));
      default -> false;
    };
  }

  /** "the Syrian town of Tal Abyad". */
  private boolean hasAdjectiveOf(GazetteerEntry c, PlaceExpression e) {
    for (int i = Math.max(0, e.first() - 2); i < e.match().first(); i++) {
      Optional<Country> country = gazetteer.countryOfAdjective(e.match().tokens().get(i).text());
      if (country.isPresent() && c.liesIn(country.get().code())) {
        return true;
      }
    }
    return false;
  }
}
