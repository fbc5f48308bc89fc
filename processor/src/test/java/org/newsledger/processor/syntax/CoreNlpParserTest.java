package org.newsledger.processor.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CoreNlpParserTest {

  @Test
  void labelsSubjectAndObjectWithUniversalDependencies() {
    Sentence sentence = Parses.of("Rebels killed seven soldiers near Homs.").get(0);
    DependencyTree tree = sentence.tree().orElseThrow();
    assertThat(tree.relation(0)).isEqualTo("nsubj");
    assertThat(tree.head(0)).isEqualTo(1);
    assertThat(tree.relation(3)).isEqualTo("obj");
    assertThat(sentence.tokens().get(1).lemma()).isEqualTo("kill");
  }

  @Test
  void keepsOffsetsUnderCurlyQuotes() {
    String text = "“We won’t leave,” she said. Then she left.";
    List<Sentence> sentences = Parses.of(text);
    assertThat(sentences).hasSize(2);
    for (Token token : sentences.get(0).tokens()) {
      assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text());
    }
  }

  @Test
  void aSentenceNeverCrossesAnEmptyLine() {
    assertThat(Parses.of("Army retakes town\n\nThe army said so on Monday.")).hasSize(2);
  }

  @Test
  void aSentenceThatCannotHoldAFactHasNoTree() {
    List<Sentence> sentences = Parses.parser().parse(Parses.article("It rained."), tokens -> false);
    assertThat(sentences.get(0).tree()).isEmpty();
  }

  @Test
  void aCapitalDoesNotMakeAPrepositionAName() {
    Sentence sentence = Parses.of("Near Homs, three strikes hit a depot.").get(0);
    assertThat(sentence.tokens().get(0).tag()).isEqualTo("IN");
    assertThat(sentence.tree().orElseThrow().relation(4)).isEqualTo("nsubj");
  }

  @Test
  void aListsMarkIsNoWord() {
    String text = "* Rebels left Homs.\n\n-- Troops left the city of Hama early on Friday.";
    List<Sentence> sentences = Parses.of(text);
    assertThat(sentences.get(0).tokens().get(0).text()).isEqualTo("Rebels");
    assertThat(sentences.get(1).tokens().get(0).text()).isEqualTo("Troops");
  }
}
