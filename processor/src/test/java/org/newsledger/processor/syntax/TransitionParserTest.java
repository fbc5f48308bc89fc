package org.newsledger.processor.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TransitionParserTest {

  private static final TransitionParser PARSER =
      new TransitionParser(TransitionModel.load("/" + DependencyParser.DEFAULT_MODEL));

  @Test
  void theTreesOfTheSeedsAreThoseOfTheLibrary() throws IOException {
    DependencyParser library = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);
    List<String> expected = new ArrayList<>();
    List<String> found = new ArrayList<>();
    for (CoreMap sentence : seedSentences()) {
      expected.add(edges(library.predict(sentence).typedDependencies()));
      found.add(edges(sentence));
    }

    assertThat(found).hasSizeGreaterThan(90).isEqualTo(expected);
  }

  @Test
  void aSentenceOfOneWordIsItsRoot() {
    DependencyTree tree = PARSER.parse(List.of("Fire"), List.of("NN"));

    assertThat(tree.head(0)).isEqualTo(DependencyTree.ROOT);
    assertThat(tree.relation(0)).isEqualTo("root");
  }

  @Test
  void unknownWordsAreParsed() {
    DependencyTree tree =
        PARSER.parse(List.of("Qwzx", "glorped", "Vrmpf"), List.of("NNP", "VBD", "NNP"));

    assertThat(tree.relation(0)).isEqualTo("nsubj");
    assertThat(tree.relation(2)).isEqualTo("obj");
  }

  private static List<CoreMap> seedSentences() throws IOException {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    List<CoreMap> sentences = new ArrayList<>();
    try (Stream<Path> seeds = Files.list(Path.of("..", "seeds"))) {
      for (Path seed : seeds.filter(p -> p.toString().endsWith(".txt")).sorted().toList()) {
        Annotation annotation = new Annotation(Files.readString(seed));
        pipeline.annotate(annotation);
        sentences.addAll(annotation.get(CoreAnnotations.SentencesAnnotation.class));
      }
    }
    return sentences;
  }

  private static String edges(CoreMap sentence) {
    List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
    DependencyTree tree =
        PARSER.parse(
            labels.stream().map(CoreLabel::word).toList(),
            labels.stream().map(CoreLabel::tag).toList());
    List<String> edges = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      edges.add(labels.get(i).word() + " " + (tree.head(i) + 1) + " " + tree.relation(i));
    }
    return String.join("\n", edges);
  }

  private static String edges(Iterable<TypedDependency> dependencies) {
    List<String> edges = new ArrayList<>();
    for (TypedDependency edge : dependencies) {
      IndexedWord word = edge.dep();
      edges.add(word.word() + " " + edge.gov().index() + " " + edge.reln());
    }
    return String.join("\n", edges);
  }
}
