package org.newsledger.processor.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsledger.processor.lexicon.Lexicons;
import org.newsledger.processor.syntax.Parses;
import org.newsledger.processor.syntax.Sentence;

class TriggerExamplesTest {

  private static final TriggerLexicon LEXICON = TriggerLexicon.load(Lexicons.builtIn("en"));

  /** The parser misreads a few plain sentences; the lexicon is not to blame for them. */
  private static final double MISREAD = 0.02;

  @Test
  void everyExampleMeansItsEntry() {
    String text =
        LEXICON.all().stream().map(TriggerEntry::example).collect(Collectors.joining("\n\n"));
    Map<String, Sentence> sentences =
        Parses.of(text).stream()
            .collect(
                Collectors.toMap(s -> text.substring(s.start(), s.end()), s -> s, (a, b) -> a));

    List<String> wrong = new ArrayList<>();
    for (TriggerEntry entry : LEXICON.all()) {
      if (!means(entry, sentences.get(entry.example()))) {
        wrong.add(entry.lemma() + " " + entry.pos() + " " + entry.type() + ": " + entry.example());
      }
    }

    assertThat(wrong).hasSizeLessThan((int) (LEXICON.all().size() * MISREAD));
  }

  /** An entry of the same type may stand in for it. */
  private static boolean means(TriggerEntry entry, Sentence sentence) {
    return new ExampleSenses(LEXICON, sentence)
        .of(entry.head()).stream().anyMatch(sense -> sense.type().equals(entry.type()));
  }
}
