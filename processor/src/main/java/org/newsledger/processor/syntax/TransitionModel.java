package org.newsledger.processor.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * A trained model of a transition-based parser, in the text format of Stanford CoreNLP: a
 * vocabulary with its embeddings and the weights of a network with one hidden layer.
 *
 * <p>A feature is the embedding of a word, tag or relation at one of {@link #positions} places of
 * the parser's state. Words, tags and relations share one numbering.
 */
final class TransitionModel {

  static final String UNKNOWN = "-UNKNOWN-";
  static final String NULL = "-NULL-";
  static final String ROOT = "-ROOT-";

  private final Map<String, Integer> words;
  private final Map<String, Integer> tags;
  private final List<String> relations;
  private final int firstRelation;
  private final float[][] embeddings;
  private final float[][] hiddenWeights;
  private final float[] hiddenBias;
  private final double[][] outputWeights;
  private final int positions;

  private TransitionModel(TransitionModelReader reader) throws IOException {
    Map<String, Integer> header = reader.header();
    int wordCount = header.get("dict");
    int tagCount = header.get("pos");
    int relationCount = header.get("label");
    int dimensions = header.get("embeddingSize");
    int hidden = header.get("hiddenSize");
    positions = header.get("numTokens");
    embeddings = new float[wordCount + tagCount + relationCount][];
    words = numbered(reader.embeddings(embeddings, 0, wordCount, dimensions), 0);
    tags = numbered(reader.embeddings(embeddings, wordCount, tagCount, dimensions), wordCount);
    firstRelation = wordCount + tagCount;
    relations = reader.embeddings(embeddings, firstRelation, relationCount, dimensions);
    hiddenWeights = reader.matrix(dimensions * positions, hidden);
    hiddenBias = reader.matrix(1, hidden)[0];
    outputWeights = doubles(reader.matrix(hidden, 2 * relationCount - 1));
  }

  /** Reads a model from the class path. */
  static TransitionModel load(String resource) {
    try (InputStream file = TransitionModel.class.getResourceAsStream(resource)) {
      if (file == null) {
        throw new IllegalStateException("the parser's model " + resource + " is not there");
      }
      return new TransitionModel(new TransitionModelReader(new GZIPInputStream(file, 1 << 16)));
    } catch (IOException e) {
      throw new UncheckedIOException("the parser's model " + resource + " cannot be read", e);
    }
  }

  private static Map<String, Integer> numbered(List<String> names, int first) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      numbers.put(names.get(i), first + i);
    }
    return numbers;
  }

  private static double[][] doubles(float[][] rows) {
    List<double[]> wide = new ArrayList<>();
    for (float[] row : rows) {
      double[] values = new double[row.length];
      for (int i = 0; i < row.length; i++) {
        values[i] = row[i];
      }
      wide.add(values);
    }
    return wide.toArray(double[][]::new);
  }

  int word(String word) {
    return words.getOrDefault(word, words.get(UNKNOWN));
  }

  int tag(String tag) {
    return tags.getOrDefault(tag, tags.get(UNKNOWN));
  }

  /** The relations by their numbers; the first is {@link #NULL}, the second the root's. */
  List<String> relations() {
    return relations;
  }

  /** The feature of a relation. */
  int relation(int number) {
    return firstRelation + number;
  }

  /** Words and tags below this number, relations from it on. */
  int features() {
    return embeddings.length;
  }

  int wordCount() {
    return embeddings.length - relations.size() - tags.size();
  }

  int positions() {
    return positions;
  }

  float[] embedding(int feature) {
    return embeddings[feature];
  }

  /** For each input dimension (position by embedding dimension) the weights of all hidden units. */
  float[][] hiddenWeights() {
    return hiddenWeights;
  }

  float[] hiddenBias() {
    return hiddenBias;
  }

  /** For each hidden unit its weights for all transitions. */
  double[][] outputWeights() {
    return outputWeights;
  }
}
