package org.newsledger.processor.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsledger.processor.Fact.Where;
import org.newsledger.processor.extract.statement.Statement;
import org.newsledger.processor.language.Place;
import org.newsledger.processor.language.Place.Precision;
import org.newsledger.processor.language.place.PlaceMention;

/**
 * Where an act happened: the place nearest to it in the tree of its sentence, be it named or "the
 * city"; for more news of an attack, else where the attack was.
 */
final class EventPlaces {

  private static final Set<String> OF_FORCE = Set.of("ASSAULT", "COERCE", "MOBILIZE");

  /** Farther members of a list are left out. */
  private static final int MOST_TOGETHER = 3;

  private final PlaceAnaphors anaphors;
  private final CountryGrounds grounds;
  private final RecentScenes scenes = new RecentScenes();

  /**
   * @param countries a country by its name or code, as a place
   */
  EventPlaces(List<SentenceContext> contexts, Function<String, Optional<Place>> countries) {
    anaphors = new PlaceAnaphors(contexts, countries);
    grounds = new CountryGrounds(countries);
  }

  /** The place of an act; acts are asked for in the order of the text. */
  Optional<Where> where(EventCandidate candidate) {
    List<PlaceMention> near = near(candidate);
    Optional<Where> where = nearest(candidate, near).or(() -> scenes.before(candidate));
    where.ifPresent(
        w -> scenes.remember(candidate, w.place().isPresent() ? w : known(candidate, near, w)));
    return where.or(() -> home(candidate));
  }

  /** "in Elm Street in Lyon": of two places that are told together the one that is known. */
  private static Where known(EventCandidate candidate, List<PlaceMention> near, Where unknown) {
    return nearest(candidate, near.stream().filter(p -> p.place().isPresent()).toList())
        .orElse(unknown);
  }

  /** The place of people that are counted: that of their sentence, else of the whole article. */
  Optional<Where> ofPeople(EventCandidate state) {
    return inSentence(state).or(() -> anaphors.home().map(EventPlaces::where));
  }

  /** The country that the article is about, for acts of force that happened. */
  private Optional<Where> home(EventCandidate candidate) {
    return RecentScenes.isReal(candidate) && OF_FORCE.contains(candidate.entry().type())
        ? anaphors.home().map(EventPlaces::where)
        : Optional.empty();
  }

  /** The place that the sentence itself gives. */
  Optional<Where> inSentence(EventCandidate candidate) {
    return nearest(candidate, near(candidate));
  }

  /** The places of the sentence at which the act may have happened. */
  private List<PlaceMention> near(EventCandidate candidate) {
    PlaceDistance distance = new PlaceDistance(candidate);
    SentenceContext context = candidate.context();
    return Stream.of(ScenePlaces.of(context), anaphors.in(context), grounds.in(context))
        .flatMap(List::stream)
        .filter(p -> distance.of(p) < PlaceDistance.FAR)
        .toList();
  }

  private static Optional<Where> nearest(EventCandidate candidate, List<PlaceMention> near) {
    PlaceDistance distance = new PlaceDistance(candidate);
    return near.stream()
        .min(
            Comparator.comparingInt((PlaceMention p) -> distance.of(p))
                .thenComparingInt(p -> Math.abs(p.headToken() - candidate.head())))
        .map(p -> narrowed(candidate.context(), p))
        .map(p -> together(candidate.context().graph(), p, near));
  }

  /** "in Orla, Mira province": the smaller place before the comma, wherever the tree hangs both. */
  private static PlaceMention narrowed(SentenceContext context, PlaceMention place) {
    return ScenePlaces.of(context).stream()
        .filter(p -> p.lastToken() < place.firstToken() && canLieIn(p, place))
        .filter(p -> isBesideComma(context.graph(), p.lastToken() + 1, place.firstToken()))
        .findFirst()
        .orElse(place);
  }

  private static boolean canLieIn(PlaceMention inner, PlaceMention outer) {
    boolean area = outer.place().filter(o -> o.precision() != Precision.PLACE).isPresent();
    return area
        && inner.place().stream()
            .allMatch(
                i ->
                    i.precision().compareTo(outer.place().orElseThrow().precision()) < 0
                        && i.country().equals(outer.place().orElseThrow().country()));
  }

  /** A comma, and at most a preposition and an article behind it. */
  private static boolean isBesideComma(SentenceGraph graph, int comma, int end) {
    return comma < end
        && end - comma <= 3
        && graph.token(comma).text().equals(",")
        && IntStream.range(comma + 1, end).allMatch(i -> graph.tag(i).matches("IN|DT"));
  }

  /** "in Homs and Hama": the act was in both; the point is the first one's. */
  private static Where together(
      SentenceGraph graph, PlaceMention nearest, List<PlaceMention> near) {
    List<Integer> heads = graph.coordinated(graph.coordinationHead(nearest.headToken()));
    List<PlaceMention> all =
        near.stream()
            .filter(p -> heads.contains(p.headToken()) && !p.container())
            .filter(p -> isApart(p, nearest))
            .sorted(Comparator.comparingInt(PlaceMention::headToken))
            .limit(MOST_TOGETHER)
            .toList();
    return all.contains(nearest)
        ? new Where(
            Referents.joined(all.stream().map(PlaceMention::name).distinct().toList()),
            all.get(0).place())
        : where(nearest);
  }

  /** Whether neither place lies in the other, as far as the gazetteer tells. */
  private static boolean isApart(PlaceMention one, PlaceMention other) {
    return one.isCountry() == other.isCountry() && !isIn(one, other) && !isIn(other, one);
  }

  private static boolean isIn(PlaceMention inner, PlaceMention outer) {
    Optional<String> name = outer.place().map(Place::name);
    Optional<Place> place = inner.place().filter(p -> !name.equals(Optional.of(p.name())));
    return name.isPresent() && place.flatMap(Place::province).equals(name);
  }

  /** The place where something was said: on the cue's own clause, or with who said it. */
  static Optional<Where> ofStatement(EventCandidate cue, Statement statement) {
    SentenceGraph graph = cue.context().graph();
    PlaceDistance distance = new PlaceDistance(cue);
    return ScenePlaces.of(cue.context()).stream()
        .filter(p -> !statement.covers(graph.token(p.headToken()).start()))
        .filter(p -> isBehindPlacePreposition(cue.context(), p.headToken()))
        .filter(p -> distance.of(p) <= 20)
        .min(Comparator.comparingInt(distance::of))
        .map(EventPlaces::where);
  }

  /** A mention as the place of a fact. */
  static Where where(PlaceMention mention) {
    return new Where(mention.name(), mention.place());
  }

  /** "in Homs", "the town of Homs", "in the Homs countryside": some noun above stands there. */
  private static boolean isBehindPlacePreposition(SentenceContext context, int head) {
    SentenceGraph graph = context.graph();
    int current = head;
    for (int steps = 0; steps < 5; steps++) {
      String preposition = graph.preposition(current);
      if (!preposition.isEmpty() && !preposition.equals("of")) {
        return context.words().isPlacePreposition(preposition);
      }
      Optional<Integer> above = graph.head(current);
      if (above.isEmpty()
          || !graph.is(current, "nmod", "compound", "appos", "conj", "amod", "flat")) {
        return false;
      }
      current = above.get();
    }
    return false;
  }
}
