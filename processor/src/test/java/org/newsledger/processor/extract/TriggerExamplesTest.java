package org.newsledger.processor.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsledger.processor.extract.FactExtractor.Mentions;
import org.newsledger.processor.language.name.NameFinder;
import org.newsledger.processor.language.place.Gazetteer;
import org.newsledger.processor.language.place.PlaceFinder;
import org.newsledger.processor.lexicon.Lexicons;
import org.newsledger.processor.syntax.Parses;
import org.newsledger.processor.syntax.Sentence;

/** Every example of the triggers' lexicon goes the way that a sentence of an article goes. */
class TriggerExamplesTest {

  private static final Lexicons LEXICONS = Lexicons.builtIn("en");
  private static final ExtractionWords WORDS = ExtractionWords.load(LEXICONS);

  /** The parser misreads a few plain sentences; the lexicon is not to blame for them. */
  private static final double MISREAD = 0.01;

  @Test
  void everyExampleMeansItsEntry() {
    List<TriggerEntry> entries = WORDS.triggers().all();
    Map<String, List<EventCandidate>> events = events(entries);

    List<String> wrong = new ArrayList<>();
    for (TriggerEntry entry : entries) {
      if (!isMeant(entry, events.get(entry.example()))) {
        wrong.add(entry.lemma() + " " + entry.pos() + " " + entry.type() + ": " + entry.example());
      }
    }

    assertThat(wrong).hasSizeLessThan((int) (entries.size() * MISREAD));
  }

  /** An entry of the same type may stand in for it; a sense that is no event must give none. */
  private static boolean isMeant(TriggerEntry entry, List<EventCandidate> events) {
    return entry.isEvent()
        ? events.stream().anyMatch(e -> e.entry().type().equals(entry.type()))
        : events.stream()
            .map(EventCandidate::entry)
            .noneMatch(e -> e.pos() == entry.pos() && e.lemma().equals(entry.lemma()));
  }

  private static Map<String, List<EventCandidate>> events(List<TriggerEntry> entries) {
    String text = entries.stream().map(TriggerEntry::example).collect(Collectors.joining("\n\n"));
    EventFinder finder = new EventFinder(WORDS);
    return contexts(Parses.of(text)).stream()
        .collect(
            Collectors.toMap(
                c -> text.substring(c.graph().sentence().start(), c.graph().sentence().end()),
                context -> finder.find(context, List.of()),
                (a, b) -> a));
  }

  private static List<SentenceContext> contexts(List<Sentence> sentences) {
    Gazetteer gazetteer = Gazetteer.load(LEXICONS, Optional.empty());
    NameFinder names = NameFinder.load(LEXICONS, gazetteer);
    PlaceFinder places = new PlaceFinder(gazetteer, LEXICONS);
    FactExtractor extractor = FactExtractor.load(LEXICONS, gazetteer);
    return sentences.stream()
        .map(List::of)
        .flatMap(
            s ->
                extractor
                    .contexts(s, new Mentions(names.find(s), places.find(s), List.of()))
                    .stream())
        .toList();
  }
}
