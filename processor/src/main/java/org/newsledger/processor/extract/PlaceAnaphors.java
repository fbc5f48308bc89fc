package org.newsledger.processor.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
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

  private static final Set<Precision> COUNTRY = EnumSet.of(Precision.COUNTRY);

  private final Map<Integer, List<PlaceMention>> mentions = new TreeMap<>();
  private final HomeCountry home;

  /**
   * @param countries a country by its name or code, as a place
   */
  PlaceAnaphors(List<SentenceContext> contexts, Function<String, Optional<Place>> countries) {
    for (SentenceContext context : contexts) {
      mentions.put(context.index(), ScenePlaces.of(context));
    }
    home =
        new HomeCountry(
            mentions.values().stream().flatMap(List::stream).toList(),
            contexts.stream().flatMap(PlaceAnaphors::countries).toList(),
            countries);
  }

  /** The countries of "Ruritanian" and of parties; "US" is a name besides. */
  private static Stream<String> countries(SentenceContext context) {
    return Stream.concat(
        context.findings().names().stream().flatMap(n -> n.country().stream()),
        context.findings().nationalities().entrySet().stream()
            .filter(e -> context.placeAt(e.getKey()).isEmpty())
            .filter(e -> context.nameAt(e.getKey()).isEmpty())
            .map(Map.Entry::getValue));
  }

  /** The country in which most places of the article lie. */
  Optional<PlaceMention> home() {
    return home.home();
  }

  /** The sentence's phrases for places named before, under those places' names. */
  List<PlaceMention> in(SentenceContext context) {
    List<PlaceMention> found = new ArrayList<>();
    for (int i = 0; i < context.graph().size(); i++) {
      int noun = i;
      kinds(context, i)
          .flatMap(kinds -> antecedent(context.index(), noun, kinds))
          .or(() -> facility(context, noun))
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
    if (kinds.equals(COUNTRY)) {
      return home.country();
    }
    return last(sentence, noun, REACH, kinds)
        .or(() -> last(sentence, noun, ALL, kinds))
        .or(() -> last(sentence, noun, REACH, LOCAL));
  }

  /** "the base": the last place that is called one, as "Elm Hill air base". */
  private Optional<PlaceMention> facility(SentenceContext context, int noun) {
    String end = " " + context.graph().lemma(noun);
    return context.classes(noun).contains(NounClass.FACILITY) && isBare(context.graph(), noun)
        ? last(context.index(), noun, ALL, m -> m.name().toLowerCase(Locale.ROOT).endsWith(end))
        : Optional.empty();
  }

  private Optional<PlaceMention> last(int sentence, int noun, int reach, Set<Precision> kinds) {
    return last(sentence, noun, reach, m -> isOf(kinds, m));
  }

  private Optional<PlaceMention> last(
      int sentence, int noun, int reach, Predicate<PlaceMention> isMeant) {
    for (int back = 0; back <= Math.min(reach, sentence); back++) {
      int limit = back == 0 ? noun : Integer.MAX_VALUE;
      Optional<PlaceMention> last =
          mentions.getOrDefault(sentence - back, List.of()).stream()
              .filter(m -> m.lastToken() < limit && isMeant.test(m))
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
