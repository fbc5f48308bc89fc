package org.newsledger.processor.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.newsledger.processor.Fact;
import org.newsledger.processor.extract.FactExtractor.Mentions;
import org.newsledger.processor.language.name.NameFinder;
import org.newsledger.processor.language.place.Gazetteer;
import org.newsledger.processor.language.place.PlaceFinder;
import org.newsledger.processor.language.time.TemporalTagger;
import org.newsledger.processor.lexicon.Lexicons;
import org.newsledger.processor.syntax.Parses;
import org.newsledger.processor.syntax.Sentence;

/** The facts of a short text of 24 November 2019, a Sunday. */
final class Texts {

  private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2019, 11, 24));
  private static final Lexicons LEXICONS = Lexicons.builtIn("en");
  private static final Gazetteer GAZETTEER = Gazetteer.load(LEXICONS, Optional.empty());
  private static final NameFinder NAMES = NameFinder.load(LEXICONS, GAZETTEER);
  private static final PlaceFinder PLACES = new PlaceFinder(GAZETTEER, LEXICONS);
  private static final TemporalTagger TIMES = TemporalTagger.load(LEXICONS);
  private static final FactExtractor EXTRACTOR = FactExtractor.load(LEXICONS, GAZETTEER);

  private Texts() {}

  static List<Fact> facts(String text) {
    List<Sentence> sentences = Parses.of(text);
    Mentions mentions =
        new Mentions(
            NAMES.find(sentences), PLACES.find(sentences), TIMES.find(text, PUBLISHED, sentences));
    return EXTRACTOR.extract(Parses.article(text), sentences, mentions);
  }

  /** The fact with this trigger. */
  static Fact fact(String text, String trigger) {
    List<Fact> facts = facts(text);
    return facts.stream()
        .filter(f -> f.act().trigger().equals(trigger))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(trigger + " is no trigger: " + facts));
  }
}
