package org.newsledger.processor.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.newsledger.processor.language.Place;
import org.newsledger.processor.language.Place.Precision;
import org.newsledger.processor.language.place.PlaceMention;

/** "the city", "this province", "the country", "there": places that were named before. */
final class PlaceAnaphors {

  /** Farther back another place is meant, unless no nearer one is of the kind. */
  private static final int REACH = 4;

  private static final int ALL = 8;

  /** "the town" is no country, nor "the east". */
  private static final Set<Precision> LOCAL =
      EnumSet.complementOf(EnumSet.of(Precision.COUNTRY, Precision.REGION));

  /** What part of the places must lie in one country, and how many, that a text be about it. */
  private static final double MOST = 0.6;

  private static final int FEWEST = 2;

  private final Map<Integer, List<PlaceMention>> mentions = new HashMap<>();
  private final Optional<PlaceMention> country;
  private final Optional<PlaceMention> home;

  PlaceAnaphors(List<SentenceContext> contexts) {
    Map<String, Integer> votes = new TreeMap<>();
    List<PlaceMention> countries = new ArrayList<>();
    for (SentenceContext context : contexts) {
      List<PlaceMention> here = ScenePlaces.of(context);
      mentions.put(context.index(), here);
      here.stream().filter(PlaceMention::isCountry).forEach(countries::add);
      here.stream()
          .flatMap(m -> m.place().stream())
          .flatMap(p -> p.country().stream())
          .forEach(c -> votes.merge(c, 1, Integer::sum));
    }
    country =
        countries.stream()
            .max(
                Comparator.comparingInt((PlaceMention m) -> votes(votes, m))
                    .thenComparing(PlaceMention::name));
    home = country.filter(this::isHome);
  }

  /** Whether the narrower places of the article, two at least, lie mostly in a country. */
  private boolean isHome(PlaceMention ground) {
    List<String> narrower =
        mentions.values().stream()
            .flatMap(List::stream)
            .filter(m -> !m.isCountry())
            .flatMap(m -> m.place().stream())
            .flatMap(p -> p.country().stream())
            .toList();
    long inside =
        narrower.stream()
            .filter(c -> ground.place().flatMap(Place::country).filter(c::equals).isPresent())
            .count();
    return inside >= FEWEST && inside >= MOST * narrower.size();
  }

  /** The country in which most places of the article lie. */
  Optional<PlaceMention> home() {
    return home;
  }

  private static int votes(Map<String, Integer> votes, PlaceMention mention) {
    return mention.place().flatMap(Place::country).map(c -> votes.getOrDefault(c, 0)).orElse(0);
  }

  /** The sentence's phrases for places named before, under those places' names. */
  List<PlaceMention> in(SentenceContext context) {
    List<PlaceMention> found = new ArrayList<>();
    for (int i = 0; i < context.graph().size(); i++) {
      int noun = i;
      kinds(context, i)
          .flatMap(kinds -> antecedent(context.index(), noun, kinds))
          .ifPresent(m -> found.add(at(m, context, noun)));
    }
    return List.copyOf(found);
  }

  private static Optional<Set<Precision>> kinds(SentenceContext context, int word) {
    SentenceGraph graph = context.graph();
    boolean standsAlone = isBare(graph, word) || graph.is(word, "advmod");
    return standsAlone && context.placeAt(word).isEmpty()
        ? context.words().placeAnaphor(graph.lemma(word))
        : Optional.empty();
  }

  /** "the city", "their country"; not "the city of Homs", "the village that was shelled". */
  private static boolean isBare(SentenceGraph graph, int noun) {
    boolean definite =
        graph.children(noun, "det", "nmod:poss").stream()
            .anyMatch(d -> graph.lemma(d).startsWith("th"));
    return definite
        && graph.tag(noun).equals("NN")
        && graph.children(noun, "compound", "appos", "nummod", "acl:relcl").isEmpty()
        && graph.children(noun, "nmod").stream().noneMatch(n -> graph.preposition(n).equals("of"));
  }

  /** The last place of the kind, else the last of whose kind nothing is known. */
  private Optional<PlaceMention> antecedent(int sentence, int noun, Set<Precision> kinds) {
    if (kinds.contains(Precision.COUNTRY)) {
      return country;
    }
    return last(sentence, noun, REACH, kinds)
        .or(() -> last(sentence, noun, ALL, kinds))
        .or(() -> last(sentence, noun, REACH, LOCAL));
  }

  private Optional<PlaceMention> last(int sentence, int noun, int reach, Set<Precision> kinds) {
    for (int back = 0; back <= Math.min(reach, sentence); back++) {
      int limit = back == 0 ? noun : Integer.MAX_VALUE;
      Optional<PlaceMention> last =
          mentions.getOrDefault(sentence - back, List.of()).stream()
              .filter(m -> m.lastToken() < limit && isOf(kinds, m))
              .reduce(PlaceAnaphors::later);
      if (last.isPresent()) {
        return last;
      }
    }
    return Optional.empty();
  }

  /** Of two places the later, but not where it only says where the former lies. */
  private static PlaceMention later(PlaceMention first, PlaceMention second) {
    return second.container() ? first : second;
  }

  private static boolean isOf(Set<Precision> kinds, PlaceMention mention) {
    Precision precision = mention.place().map(Place::precision).orElse(Precision.PLACE);
    return kinds.contains(precision == Precision.COORDINATES ? Precision.PLACE : precision);
  }

  private static PlaceMention at(PlaceMention meant, SentenceContext context, int noun) {
    return new PlaceMention(
        context.index(),
        noun,
        noun,
        noun,
        meant.name(),
        meant.place(),
        context.graph().lemma(noun),
        false);
  }
}
