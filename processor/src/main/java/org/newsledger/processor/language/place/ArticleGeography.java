package org.newsledger.processor.language.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsledger.processor.language.Place;
import org.newsledger.processor.syntax.Sentence;
import org.newsledger.processor.syntax.Token;

/** Which countries and which certain places an article speaks of. */
final class ArticleGeography {

  private static final double NEAR_KM = 150;
  private static final double ADJECTIVE_VOTE = 0.5;

  private final Map<String, Double> votes = new TreeMap<>();
  private final List<GazetteerEntry> anchors = new ArrayList<>();
  private double total;

  ArticleGeography(List<Sentence> article, List<NameMatch> matches, Gazetteer gazetteer) {
    for (NameMatch match : matches) {
      GazetteerEntry first = match.entries().get(0);
      if (first.isCountry() || (match.isOfOneCountry() && !match.bySound())) {
        first.place().country().ifPresent(c -> vote(c, 1));
      }
      if (match.entries().size() == 1 && !first.isCountry() && !match.bySound()) {
        anchors.add(first);
      }
    }
    for (Sentence sentence : article) {
      for (Token token : sentence.tokens()) {
        gazetteer.countryOfAdjective(token.text()).ifPresent(c -> vote(c.code(), ADJECTIVE_VOTE));
      }
    }
  }

  /** The share of the article's countries that are this one, 0 to 1. */
  double share(Optional<String> country) {
    return total == 0 ? 0 : country.map(c -> votes.getOrDefault(c, 0.0)).orElse(0.0) / total;
  }

  /** Whether a place that is certain lies near. */
  boolean isNearOthers(GazetteerEntry entry) {
    return anchors.stream()
        .map(GazetteerEntry::place)
        .anyMatch(p -> Distance.km(p, entry.place()) < NEAR_KM);
  }

  /** Whether a place that is certain lies in this province. */
  boolean holdsOthers(Place province) {
    return anchors.stream()
        .map(GazetteerEntry::place)
        .anyMatch(
            p ->
                p.province().equals(Optional.of(province.name()))
                    && p.country().equals(province.country()));
  }

  /** The countries spoken of, the most first. */
  List<String> countries() {
    return votes.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private void vote(String country, double weight) {
    votes.merge(country, weight, Double::sum);
    total += weight;
  }
}
