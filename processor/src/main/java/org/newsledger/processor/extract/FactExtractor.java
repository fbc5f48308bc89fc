package org.newsledger.processor.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsledger.processor.Article;
import org.newsledger.processor.Fact;
import org.newsledger.processor.extract.FigureFinder.Figure;
import org.newsledger.processor.extract.SentenceContext.Findings;
import org.newsledger.processor.extract.statement.CueKind;
import org.newsledger.processor.extract.statement.Statement;
import org.newsledger.processor.extract.statement.StatementExtractor;
import org.newsledger.processor.extract.topic.Topic;
import org.newsledger.processor.extract.topic.TopicReader;
import org.newsledger.processor.language.Place;
import org.newsledger.processor.language.TemporalExpression;
import org.newsledger.processor.language.name.ActorType;
import org.newsledger.processor.language.name.NameMention;
import org.newsledger.processor.language.number.LocalCurrencies;
import org.newsledger.processor.language.number.QuantityMention;
import org.newsledger.processor.language.number.QuantityReader;
import org.newsledger.processor.language.place.Country;
import org.newsledger.processor.language.place.Gazetteer;
import org.newsledger.processor.language.place.PlaceMention;
import org.newsledger.processor.lexicon.Lexicons;
import org.newsledger.processor.syntax.Sentence;
import org.newsledger.processor.syntax.Token;

/** Statements, events and figures of an article, from its parsed sentences. */
public final class FactExtractor {

  private static final Set<ActorType> ARMED = EnumSet.of(ActorType.ARMED_GROUP, ActorType.MILITARY);

  private final ExtractionWords words;
  private final ClauseRepair clauses;
  private final TopicReader topics;
  private final EventFinder events;
  private final StatementExtractor statements;
  private final QuantityReader quantities;
  private final LocalCurrencies currencies;
  private final Confidence confidence;
  private final Gazetteer gazetteer;

  private FactExtractor(Lexicons lexicons, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    words = ExtractionWords.load(lexicons);
    clauses = ClauseRepair.load(lexicons, words);
    topics = TopicReader.of(words.topics());
    events = new EventFinder(words);
    statements = StatementExtractor.load(lexicons);
    quantities = QuantityReader.load(lexicons);
    currencies = LocalCurrencies.load(lexicons);
    confidence = Confidence.load(lexicons);
  }

  /**
   * Loads the lexicons.
   *
   * @param gazetteer which knows the countries and their adjectives
   */
  public static FactExtractor load(Lexicons lexicons, Gazetteer gazetteer) {
    return new FactExtractor(lexicons, gazetteer);
  }

  /** What the language stages found in the article. */
  public record Mentions(
      List<NameMention> names, List<PlaceMention> places, List<TemporalExpression> times) {

    public Mentions {
      names = List.copyOf(names);
      places = List.copyOf(places);
      times = List.copyOf(times);
    }
  }

  /** Whether a sentence with these tokens can hold a fact, so that it is worth a parse. */
  public boolean canHoldFact(List<Token> tokens) {
    return StatementExtractor.isSignature(tokens)
        || tokens.stream()
            .anyMatch(
                t ->
                    t.isVerb()
                        || t.tag().equals("CD")
                        || words.triggers().isTriggerLemma(t.lemma()));
  }

  /** The article's facts in the order of its sentences. */
  public List<Fact> extract(Article article, List<Sentence> parsed, Mentions mentions) {
    List<Sentence> sentences = parsed.stream().map(clauses::mend).toList();
    List<SentenceContext> contexts = contexts(sentences, mentions);
    List<Statement> said = statements.find(article, sentences);
    Referents referents = new Referents(contexts, said);
    Attributions attributions = referents.attributions();
    Map<Integer, List<Statement>> bySentence =
        said.stream()
            .filter(s -> s.cue().kind() != CueKind.HEARSAY)
            .collect(
                Collectors.groupingBy(s -> s.cue().sentence(), TreeMap::new, Collectors.toList()));
    EventPlaces places = new EventPlaces(contexts, this::country);
    Builders builders =
        new Builders(
            new StatementFacts(article, sentences, attributions),
            new EventFacts(
                article,
                referents,
                attributions,
                new MeansReader(words.means()),
                places,
                new DeedDays(contexts)),
            new FigureFacts(article, referents, attributions, places));
    Repeats repeats = Repeats.in(sentences);
    return confidence.rated(
        contexts.stream()
            .flatMap(
                c -> factsOf(c, bySentence.getOrDefault(c.index(), List.of()), builders, repeats))
            .distinct()
            .toList());
  }

  /** What makes facts of what is found in an article. */
  private record Builders(StatementFacts statements, EventFacts events, FigureFacts figures) {}

  private Stream<Fact> factsOf(
      SentenceContext context, List<Statement> said, Builders builders, Repeats repeats) {
    int sentence = context.index();
    List<EventCandidate> found =
        events.find(context, said).stream().filter(e -> !repeats.has(sentence, e.head())).toList();
    return Stream.of(
            found.stream().filter(e -> Tolls.of(e).isEmpty()).map(builders.events()::fact),
            said.stream()
                .filter(s -> !repeats.has(sentence, s.cue().token()))
                .map(s -> builders.statements().fact(context, s)),
            figures(context, found)
                .filter(f -> !repeats.has(sentence, f.quantity().anchor()))
                .map(builders.figures()::fact))
        .flatMap(s -> s);
  }

  private static Stream<Figure> figures(SentenceContext context, List<EventCandidate> found) {
    return Stream.concat(
        found.stream().flatMap(e -> Tolls.of(e).stream()),
        FigureFinder.find(context, found, usedNumbers(found)).stream());
  }

  private static Set<Integer> usedNumbers(List<EventCandidate> events) {
    return events.stream()
        .flatMap(EventFacts::numbers)
        .map(QuantityMention::anchor)
        .collect(Collectors.toSet());
  }

  List<SentenceContext> contexts(List<Sentence> sentences, Mentions mentions) {
    List<SentenceContext> contexts = new ArrayList<>();
    Map<Integer, Topic> about = topics.topics(sentences, index -> armedParties(index, mentions));
    for (Sentence sentence : sentences) {
      if (sentence.tree().isPresent()) {
        contexts.add(
            new SentenceContext(
                new SentenceGraph(repaired(sentence), words::lemma),
                findings(sentence, mentions, Optional.ofNullable(about.get(sentence.index()))),
                words));
      }
    }
    return contexts;
  }

  private Optional<Place> country(String nameOrCode) {
    return gazetteer.country(nameOrCode).map(Country::place);
  }

  private Sentence repaired(Sentence sentence) {
    Sentence gerunds = GerundRepair.of(TreeRepair.of(sentence, words), words);
    Sentence deeds = CasualtyRepair.of(DeedRepair.of(gerunds, words), words);
    return ContactClauses.of(ListRepair.of(deeds, words), words);
  }

  private static List<String> countries(Mentions mentions) {
    return mentions.places().stream()
        .flatMap(p -> p.place().stream())
        .flatMap(p -> p.country().stream())
        .toList();
  }

  private static int armedParties(int sentence, Mentions mentions) {
    return (int)
        mentions.names().stream()
            .filter(n -> n.sentence() == sentence)
            .filter(n -> n.kind().filter(ARMED::contains).isPresent())
            .count();
  }

  private Findings findings(Sentence sentence, Mentions mentions, Optional<Topic> topic) {
    return new Findings(
        mentions.names().stream().filter(n -> n.sentence() == sentence.index()).toList(),
        mentions.places().stream().filter(p -> p.sentenceIndex() == sentence.index()).toList(),
        currencies.localised(quantities.read(sentence), sentence.tokens(), countries(mentions)),
        mentions.times().stream()
            .filter(t -> t.start() < sentence.end() && sentence.start() < t.end())
            .toList(),
        nationalities(sentence),
        topic);
  }

  private Map<Integer, String> nationalities(Sentence sentence) {
    Map<Integer, String> found = new TreeMap<>();
    for (Token token : sentence.tokens()) {
      boolean modifier = token.tag().startsWith("JJ") || token.isProperNoun();
      if (modifier) {
        gazetteer
            .countryOfAdjective(token.text())
            .ifPresent(c -> found.put(token.index(), c.name()));
      }
    }
    return found;
  }
}
