package org.newsledger.processor;

import java.util.ArrayList;
import java.util.List;
import org.newsledger.processor.clean.ArticleCleaner;
import org.newsledger.processor.extract.FactExtractor;
import org.newsledger.processor.extract.FactExtractor.Mentions;
import org.newsledger.processor.language.TemporalExpression;
import org.newsledger.processor.language.name.NameFinder;
import org.newsledger.processor.language.place.Gazetteer;
import org.newsledger.processor.language.place.PlaceFinder;
import org.newsledger.processor.language.time.DayRange;
import org.newsledger.processor.language.time.TemporalTagger;
import org.newsledger.processor.lexicon.Lexicons;
import org.newsledger.processor.syntax.Sentence;

/** The stages around the parser, in their order, each with its lexicons loaded. */
record Stages(
    ArticleCleaner cleaner,
    NameFinder names,
    PlaceFinder places,
    TemporalTagger dates,
    FactExtractor extractor) {

  private static final String LANGUAGE = "en";

  static Stages load(ProcessorSettings settings) {
    Lexicons lexicons =
        settings
            .lexiconFolder()
            .map(folder -> Lexicons.withFolder(LANGUAGE, folder))
            .orElseGet(() -> Lexicons.builtIn(LANGUAGE));
    Gazetteer gazetteer = Gazetteer.load(lexicons, settings.gazetteer());
    return new Stages(
        ArticleCleaner.load(lexicons, settings),
        NameFinder.load(lexicons, gazetteer),
        new PlaceFinder(gazetteer, lexicons),
        TemporalTagger.load(lexicons),
        FactExtractor.load(lexicons, gazetteer));
  }

  /** The names, places and times of an article. */
  Mentions mentions(Article article, List<Sentence> sentences, List<TemporalExpression> times) {
    return new Mentions(names.find(sentences), places.find(sentences), bounded(article, times));
  }

  /** The expressions of time as written. */
  List<TemporalExpression> times(Article article, List<Sentence> sentences) {
    return dates.find(article.text(), article.metadata().publishedOn(), sentences);
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
}
