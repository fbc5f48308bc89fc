package org.newsledger.processor.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.newsledger.processor.language.Place;
import org.newsledger.processor.language.place.PlaceMention;

/** "Ruritanian towns", "a Ruritanian gas field": places of which the country alone is told. */
final class CountryGrounds {

  private final Function<String, Optional<Place>> countries;

  /**
   * @param countries a country by its name or code, as a place
   */
  CountryGrounds(Function<String, Optional<Place>> countries) {
    this.countries = countries;
  }

  /** The sentence's phrases of the kind, under the country's name. */
  List<PlaceMention> in(SentenceContext context) {
    List<PlaceMention> found = new ArrayList<>();
    for (int i = 0; i < context.graph().size(); i++) {
      int noun = i;
      if (isGround(context, noun)) {
        adjective(context, noun).ifPresent(a -> found.add(at(context, a, noun)));
      }
    }
    return List.copyOf(found);
  }

  /** A place without a name; what a country has abroad too, as an embassy, is none. */
  private static boolean isGround(SentenceContext context, int noun) {
    SentenceGraph graph = context.graph();
    boolean kind =
        context.classes(noun).contains(NounClass.PLACE)
            || context.classes(noun).contains(NounClass.FACILITY);
    return kind
        && graph.tag(noun).startsWith("NN")
        && !context.words().isHadAbroad(graph.lemma(noun))
        && context.placeAt(noun).isEmpty()
        && graph.children(noun, "compound", "appos", "nmod").stream()
            .noneMatch(n -> context.placeAt(n).isPresent());
  }

  private static Optional<Integer> adjective(SentenceContext context, int noun) {
    return context.graph().children(noun, "amod", "compound").stream()
        .filter(a -> context.nationalityAt(a).isPresent())
        .findFirst();
  }

  private PlaceMention at(SentenceContext context, int adjective, int noun) {
    String country = context.nationalityAt(adjective).orElseThrow();
    return new PlaceMention(
        context.index(),
        Math.min(adjective, noun),
        noun,
        noun,
        country,
        countries.apply(country),
        context.graph().lemma(noun),
        false);
  }
}
