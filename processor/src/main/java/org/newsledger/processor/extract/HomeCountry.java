package org.newsledger.processor.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsledger.processor.language.Place;
import org.newsledger.processor.language.place.PlaceMention;

/** The country that an article is about, be it named there or told by its places alone. */
final class HomeCountry {

  /** What part of the places must lie in one country, and how many, that a text be about it. */
  private static final double MOST = 0.6;

  private static final int FEWEST = 2;

  /** The same of all words for countries, where hardly a place is named. */
  private static final double MOST_WORDS = 0.75;

  private static final int FEWEST_WORDS = 3;

  private final Optional<PlaceMention> country;
  private final boolean home;

  /**
   * @param places at which something may happen
   * @param others names or codes of countries that adjectives and parties belong to
   * @param countries a country by its name or code, as a place
   */
  HomeCountry(
      List<PlaceMention> places, List<String> others, Function<String, Optional<Place>> countries) {
    Map<String, Long> narrower = codes(places.stream().filter(m -> !m.isCountry()));
    Map<String, Long> named = codes(places.stream());
    Map<String, Long> all = new TreeMap<>(named);
    others.stream()
        .flatMap(a -> countries.apply(a).flatMap(Place::country).stream())
        .forEach(c -> all.merge(c, 1L, Long::sum));
    Optional<String> most = most(named.isEmpty() ? all : named);
    country = most.flatMap(c -> mention(c, places, countries));
    home =
        most.filter(
                c ->
                    sum(narrower) < FEWEST
                        ? isMost(c, all, FEWEST_WORDS, MOST_WORDS)
                        : isMost(c, narrower, FEWEST, MOST))
            .isPresent();
  }

  private static Optional<String> most(Map<String, Long> votes) {
    return votes.entrySet().stream()
        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey);
  }

  private static boolean isMost(String country, Map<String, Long> votes, int fewest, double part) {
    long inside = votes.getOrDefault(country, 0L);
    return inside >= fewest && inside >= part * sum(votes);
  }

  private static long sum(Map<String, Long> votes) {
    return votes.values().stream().mapToLong(Long::longValue).sum();
  }

  /** The country as the article names it, else as the gazetteer does. */
  private static Optional<PlaceMention> mention(
      String code, List<PlaceMention> places, Function<String, Optional<Place>> countries) {
    return places.stream()
        .filter(PlaceMention::isCountry)
        .filter(m -> code(m).filter(code::equals).isPresent())
        .min(Comparator.comparing(PlaceMention::name))
        .or(() -> countries.apply(code).map(HomeCountry::unnamed));
  }

  private static Map<String, Long> codes(Stream<PlaceMention> mentions) {
    return mentions
        .flatMap(m -> code(m).stream())
        .collect(Collectors.groupingBy(c -> c, TreeMap::new, Collectors.counting()));
  }

  private static Optional<String> code(PlaceMention mention) {
    return mention.place().flatMap(Place::country);
  }

  private static PlaceMention unnamed(Place country) {
    return new PlaceMention(0, 0, 0, 0, country.name(), Optional.of(country), "", false);
  }

  /** The country of which most is told: "the country". */
  Optional<PlaceMention> country() {
    return country;
  }

  /** The country in which most places of the article lie. */
  Optional<PlaceMention> home() {
    return home ? country : Optional.empty();
  }
}
