package org.newsledger.processor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsledger.processor.Analysis.SentenceSpan;
import org.newsledger.processor.clean.ArticleCleaner;
import org.newsledger.processor.extract.FactExtractor;
import org.newsledger.processor.extract.FactExtractor.Mentions;
import org.newsledger.processor.language.NamedEntity;
import org.newsledger.processor.language.TemporalExpression;
import org.newsledger.processor.language.name.Countries;
import org.newsledger.processor.language.name.NameFinder;
import org.newsledger.processor.language.name.NameMention;
import org.newsledger.processor.language.place.Country;
import org.newsledger.processor.language.place.Gazetteer;
import org.newsledger.processor.language.place.PlaceFinder;
import org.newsledger.processor.language.place.PlaceMention;
import org.newsledger.processor.language.time.DayRange;
import org.newsledger.processor.language.time.TemporalTagger;
import org.newsledger.processor.lexicon.Lexicons;
import org.newsledger.processor.syntax.CoreNlpParser;
import org.newsledger.processor.syntax.Sentence;
import org.newsledger.processor.syntax.SyntaxParser;
import org.newsledger.reader.SourceDocument;

/**
 * The whole way from a source document to its facts. One instance serves all threads; the parser is
 * loaded when the first document needs it.
 */
public final class NewsProcessor {

  private static final String LANGUAGE = "en";

  private final ArticleCleaner cleaner;
  private final NameFinder names;
  private final PlaceFinder places;
  private final TemporalTagger dates;
  private final FactExtractor extractor;
  private Optional<SyntaxParser> parser = Optional.empty();

  private NewsProcessor(ProcessorSettings settings) {
    Lexicons lexicons =
        settings
            .lexiconFolder()
            .map(folder -> Lexicons.withFolder(LANGUAGE, folder))
            .orElseGet(() -> Lexicons.builtIn(LANGUAGE));
    Gazetteer gazetteer = Gazetteer.load(lexicons, settings.gazetteer());
    cleaner = ArticleCleaner.load(lexicons, settings);
    names = NameFinder.load(lexicons, words -> country(gazetteer, words));
    places = new PlaceFinder(gazetteer, lexicons);
    dates = TemporalTagger.load(lexicons);
    extractor =
        FactExtractor.load(lexicons, a -> gazetteer.countryOfAdjective(a).map(Country::name));
  }

  /**
   * Loads the lexicons.
   *
   * @throws org.newsledger.processor.lexicon.LexiconException if one is missing or has a bad row
   */
  public static NewsProcessor load(ProcessorSettings settings) {
    return new NewsProcessor(settings);
  }

  /** Loads the lexicons, with a parser that is loaded already. */
  static NewsProcessor load(ProcessorSettings settings, SyntaxParser parser) {
    NewsProcessor processor = new NewsProcessor(settings);
    processor.parser = Optional.of(parser);
    return processor;
  }

  /** Everything the program sees in a document: the stages, in their order. */
  public Analysis process(SourceDocument document) {
    Article article = cleaner.clean(document);
    List<Sentence> sentences = parser().parse(article, extractor::canHoldFact);
    List<NameMention> named = names.find(sentences);
    List<PlaceMention> placed = places.find(sentences);
    List<TemporalExpression> dated =
        dates.find(article.text(), article.metadata().publishedOn(), sentences);
    List<Fact> facts =
        extractor.extract(article, sentences, new Mentions(named, placed, bounded(article, dated)));
    return new Analysis(
        article, spans(sentences), entities(article, sentences, named), dated, facts);
  }

  /** The name finder's question about countries, answered by the gazetteer. */
  private static Optional<Countries.Country> country(Gazetteer gazetteer, String words) {
    Optional<Countries.Country> named = gazetteer.country(words).map(c -> describe(c, true));
    return named
        .or(() -> gazetteer.countryOfAdjective(words).map(c -> describe(c, false)))
        .or(() -> gazetteer.countryOfDemonym(words).map(c -> describe(c, false)));
  }

  private static Countries.Country describe(Country country, boolean named) {
    String adjective = country.adjectives().stream().findFirst().orElse(country.name());
    return new Countries.Country(country.code(), country.name(), adjective, named);
  }

  /** The expressions with the days that they bound with the words around: "since Sunday". */
  private List<TemporalExpression> bounded(Article article, List<TemporalExpression> dated) {
    List<TemporalExpression> bounded = new ArrayList<>();
    for (int i = 0; i < dated.size(); i++) {
      DayRange days = dates.range(dated, i, article.text(), article.metadata().publishedOn());
      bounded.add(
          days.first().isPresent() ? dated.get(i).within(days.first(), days.last()) : dated.get(i));
    }
    return bounded;
  }

  private static List<SentenceSpan> spans(List<Sentence> sentences) {
    return sentences.stream()
        .map(s -> new SentenceSpan(s.index(), s.start(), s.end(), s.segment()))
        .toList();
  }

  private List<NamedEntity> entities(
      Article article, List<Sentence> sentences, List<NameMention> named) {
    return Stream.concat(
            named.stream().map(NameMention::entity),
            places.entities(article.text(), sentences).stream())
        .distinct()
        .sorted(
            Comparator.comparingInt(NamedEntity::start)
                .thenComparingInt(NamedEntity::end)
                .thenComparing(NamedEntity::type))
        .toList();
  }

  private synchronized SyntaxParser parser() {
    if (parser.isEmpty()) {
      parser = Optional.of(CoreNlpParser.load());
    }
    return parser.get();
  }
}
