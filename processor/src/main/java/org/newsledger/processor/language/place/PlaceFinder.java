package org.newsledger.processor.language.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsledger.processor.language.NamedEntity;
import org.newsledger.processor.language.Place;
import org.newsledger.processor.language.Place.Precision;
import org.newsledger.processor.language.place.PlaceWords.Role;
import org.newsledger.processor.lexicon.Lexicons;
import org.newsledger.processor.syntax.Sentence;
import org.newsledger.processor.syntax.Token;

/**
 * Finds the places in an article's sentences and says which of several of one name is meant, by the
 * words beside the name and by the article's other places.
 */
public final class PlaceFinder {

  private final Gazetteer gazetteer;
  private final NameMatcher matcher;
  private final ExpressionReader expressions;
  private final BorderFinder borders;
  private final CapitalFinder capitals;
  private final UnknownPlaces unknown;
  private final PeopleFinder people;
  private final PlaceWords words;

  /** Reads the lexicons {@code place-words} and {@code borders}. */
  public PlaceFinder(Gazetteer gazetteer, Lexicons lexicons) {
    this.gazetteer = gazetteer;
    this.words = PlaceWords.load(lexicons);
    this.matcher = new NameMatcher(gazetteer, words);
    this.expressions = new ExpressionReader(words);
    this.borders = new BorderFinder(gazetteer, words, Borders.load(lexicons));
    this.capitals = new CapitalFinder(gazetteer, words);
    this.unknown = new UnknownPlaces(words, gazetteer);
    this.people = new PeopleFinder(gazetteer);
  }

  /** The places in the order of the text; none overlaps another. */
  public List<PlaceMention> find(List<Sentence> article) {
    NameGuard guard = new NameGuard(article, words);
    List<List<NameMatch>> matches = new ArrayList<>();
    for (Sentence sentence : article) {
      matches.add(matcher.matches(sentence).stream().filter(guard::isPlace).toList());
    }
    ArticleGeography geography =
        new ArticleGeography(article, matches.stream().flatMap(List::stream).toList(), gazetteer);
    ArticleSpellings spellings = new ArticleSpellings();
    List<PlaceMention> mentions = new ArrayList<>();
    for (int i = 0; i < article.size(); i++) {
      mentions.addAll(find(article.get(i), matches.get(i), geography, spellings));
    }
    return mentions.stream().map(m -> m.spelled(spellings)).toList();
  }

  /**
   * The countries, places and peoples in the order of the text.
   *
   * @param text the article's, in which the tokens stand
   */
  public List<NamedEntity> entities(String text, List<Sentence> article) {
    List<NamedEntity> entities = new ArrayList<>(people.find(text, article));
    for (PlaceMention mention : find(article)) {
      article.stream()
          .filter(s -> s.index() == mention.sentenceIndex())
          .findFirst()
          .ifPresent(s -> entities.add(entity(text, s, mention)));
    }
    entities.sort(Comparator.comparingInt(NamedEntity::start));
    return List.copyOf(entities);
  }

  private List<PlaceMention> find(
      Sentence sentence,
      List<NameMatch> matches,
      ArticleGeography geography,
      ArticleSpellings spellings) {
    List<PlaceMention> found = new ArrayList<>(borders.find(sentence, geography));
    List<PlaceExpression> inSentence = new ArrayList<>();
    for (NameMatch match : matches) {
      if (found.stream().noneMatch(b -> b.covers(match.first()))) {
        inSentence.add(expressions.read(match));
      }
    }
    inSentence.removeIf(e -> inSentence.stream().anyMatch(o -> isWithin(e, o)));
    PlaceResolver resolver = new PlaceResolver(gazetteer, geography);
    Optional<Place> inner = Optional.empty();
    for (int i = 0; i < inSentence.size(); i++) {
      PlaceExpression e = inSentence.get(i);
      boolean close = i > 0 && PlaceResolver.follows(inSentence.get(i - 1), e);
      Optional<GazetteerEntry> meant = resolver.resolve(e, inSentence);
      if (meant.isPresent()) {
        found.add(mention(e, meant.get(), close ? inner : Optional.empty()));
        spellings.add(meant.get().place(), e.match());
        inner = Optional.of(meant.get().place());
      }
    }
    found.addAll(
        capitals.find(sentence, t -> inSentence.stream().anyMatch(e -> isIn(e, t)), geography));
    List<PlaceMention> known = List.copyOf(found);
    found.addAll(unknown.find(sentence, t -> known.stream().anyMatch(m -> m.covers(t))));
    found.sort(Comparator.comparingInt(PlaceMention::firstToken));
    return found;
  }

  /** "northwest" in "northwest Nigeria" is no place of its own. */
  private static boolean isWithin(PlaceExpression e, PlaceExpression other) {
    return other.first() <= e.first()
        && e.last() <= other.last()
        && e.last() - e.first() < other.last() - other.first();
  }

  private static boolean isIn(PlaceExpression e, int token) {
    return e.first() <= token && token <= e.last();
  }

  private PlaceMention mention(PlaceExpression e, GazetteerEntry meant, Optional<Place> inner) {
    Place place = place(e, meant.place());
    Sentence sentence = e.match().sentence();
    return new PlaceMention(
        sentence.index(),
        e.first(),
        e.last(),
        PlaceExpression.head(sentence, e.first(), e.last(), e.head()),
        place.name() + facility(e),
        Optional.of(place),
        e.kindWord(),
        inner.filter(i -> e.isReference() || PlaceResolver.holds(meant.place(), i)).isPresent());
  }

  /** What bears the place's name: " airport". */
  private String facility(PlaceExpression e) {
    StringBuilder facility = new StringBuilder();
    List<Token> tokens = e.match().tokens();
    if (words.is(Role.FACILITY, tokens.get(e.last()).text())) {
      for (int i = e.match().last() + 1; i <= e.last(); i++) {
        facility.append(' ').append(tokens.get(i).text());
      }
    }
    return facility.toString();
  }

  private static Place place(PlaceExpression e, Place base) {
    if (e.km() > 0) {
      double bearing = e.bearing().orElse(0);
      return new Place(
          base.name(),
          Precision.COORDINATES,
          base.country(),
          base.province(),
          Distance.latitude(base, e.km(), bearing),
          Distance.longitude(base, e.km(), bearing));
    }
    boolean wide = base.precision() == Precision.COUNTRY || base.precision() == Precision.REGION;
    if (wide && !e.direction().isEmpty()) {
      return new Place(
          e.direction().toLowerCase(Locale.ROOT) + " " + base.name(),
          Precision.REGION,
          base.country(),
          base.province(),
          base.latitude(),
          base.longitude());
    }
    return base;
  }

  private static NamedEntity entity(String text, Sentence sentence, PlaceMention mention) {
    int start = sentence.tokens().get(mention.firstToken()).start();
    int end = sentence.tokens().get(mention.lastToken()).end();
    return new NamedEntity(
        text.substring(start, end),
        start,
        end,
        mention.isCountry() ? NamedEntity.Type.COUNTRY : NamedEntity.Type.LOCATION,
        Optional.empty(),
        mention.place().map(Place::name).orElse(mention.name()),
        mention.place().flatMap(Place::country));
  }
}
