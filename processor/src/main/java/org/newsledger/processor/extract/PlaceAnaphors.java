package org.newsledger.processor.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsledger.processor.extract.ExtractionWords.Antecedent;
import org.newsledger.processor.language.place.PlaceMention;

/** "the city", "this province", "the country": places that were named before. */
final class PlaceAnaphors {

  /** Farther back another place is meant. */
  private static final int REACH = 4;

  private final Map<Integer, List<PlaceMention>> mentions = new HashMap<>();
  private final Optional<PlaceMention> country;

  PlaceAnaphors(List<SentenceContext> contexts) {
    Map<String, Integer> votes = new TreeMap<>();
    List<PlaceMention> countries = new ArrayList<>();
    for (SentenceContext context : contexts) {
      List<PlaceMention> here = context.findings().places();
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
  }

  private static int votes(Map<String, Integer> votes, PlaceMention mention) {
    return mention.place().flatMap(p -> p.country()).map(c -> votes.getOrDefault(c, 0)).orElse(0);
  }

  /** The sentence's phrases for places named before, under those places' names. */
  List<PlaceMention> in(SentenceContext context) {
    List<PlaceMention> found = new ArrayList<>();
    for (int i = 0; i < context.graph().size(); i++) {
      Optional<Antecedent> kind = kind(context, i);
      if (kind.isPresent()) {
        int noun = i;
        antecedent(context.index(), noun, kind.get())
            .ifPresent(m -> found.add(at(m, context, noun)));
      }
    }
    return List.copyOf(found);
  }

  private static Optional<Antecedent> kind(SentenceContext context, int noun) {
    SentenceGraph graph = context.graph();
    if (!isBare(graph, noun) || context.placeAt(noun).isPresent()) {
      return Optional.empty();
    }
    return context
        .words()
        .anaphor(graph.lemma(noun))
        .map(ExtractionWords.Anaphor::antecedent)
        .filter(a -> a == Antecedent.PLACE || a == Antecedent.COUNTRY)
        .filter(a -> context.words().nouns().classes(graph.lemma(noun)).contains(NounClass.PLACE));
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

  private Optional<PlaceMention> antecedent(int sentence, int noun, Antecedent kind) {
    if (kind == Antecedent.COUNTRY) {
      return country;
    }
    for (int back = 0; back <= REACH; back++) {
      int limit = back == 0 ? noun : Integer.MAX_VALUE;
      Optional<PlaceMention> last =
          mentions.getOrDefault(sentence - back, List.of()).stream()
              .filter(m -> m.lastToken() < limit && !m.isCountry())
              .filter(m -> !m.container())
              .reduce((first, second) -> second);
      if (last.isPresent()) {
        return last;
      }
    }
    return Optional.empty();
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
