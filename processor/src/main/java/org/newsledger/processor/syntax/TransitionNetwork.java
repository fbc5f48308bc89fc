package org.newsledger.processor.syntax;

import org.jspecify.annotations.Nullable;

/**
 * Scores the transitions that a parser's state allows: one hidden layer with the cube as its
 * activation, as Chen and Manning describe it (A Fast and Accurate Dependency Parser using Neural
 * Networks, EMNLP 2014). The loops run along arrays of one type, so that the compiler makes vector
 * instructions of them.
 *
 * <p>What a feature at a position adds to the hidden layer depends on these two alone, and is kept:
 * for all tags and relations, and for as many words as there is room for. Threads share it without
 * a lock; what one overwrites another computes again, with the same result.
 */
final class TransitionNetwork {

  /** Words' sums that are kept, 4 KB each with a thousand hidden units. A power of two. */
  private static final int KEPT_WORDS = 1 << 15;

  /** Four at a time are added, and four hidden units at a time are multiplied. */
  private static final int STEP = 4;

  private final TransitionModel model;
  private final int units;
  private final int transitions;
  private final @Nullable Sum[] closed;
  private final @Nullable Sum[] words = new @Nullable Sum[KEPT_WORDS];

  /** What a feature at a position adds to the hidden units; never changed, so safe to share. */
  private static final class Sum {
    final int key;
    final float[] values;

    Sum(int key, float[] values) {
      this.key = key;
      this.values = values;
    }
  }

  TransitionNetwork(TransitionModel model) {
    this.model = model;
    this.units = model.hiddenBias().length;
    this.transitions = model.outputWeights()[0].length;
    this.closed = new @Nullable Sum[(model.features() - model.wordCount()) * model.positions()];
  }

  /** The score of each transition, for the features at each position. */
  double[] scores(int[] features) {
    return output(hidden(features));
  }

  private double[] hidden(int[] features) {
    float[] sum = model.hiddenBias().clone();
    for (int at = 0; at < features.length; at += STEP) {
      add(
          sum,
          part(features[at], at),
          part(features[at + 1], at + 1),
          part(features[at + 2], at + 2),
          part(features[at + 3], at + 3));
    }
    double[] hidden = new double[units];
    for (int unit = 0; unit < units; unit++) {
      double value = sum[unit];
      hidden[unit] = value * value * value;
    }
    return hidden;
  }

  private static void add(float[] sum, float[] a, float[] b, float[] c, float[] d) {
    for (int unit = 0; unit < sum.length; unit++) {
      sum[unit] += (a[unit] + b[unit]) + (c[unit] + d[unit]);
    }
  }

  private double[] output(double[] hidden) {
    double[][] weights = model.outputWeights();
    double[] scores = new double[transitions];
    for (int unit = 0; unit < units; unit += STEP) {
      add(
          scores,
          hidden,
          unit,
          weights[unit],
          weights[unit + 1],
          weights[unit + 2],
          weights[unit + 3]);
    }
    return scores;
  }

  private static void add(
      double[] scores, double[] hidden, int unit, double[] a, double[] b, double[] c, double[] d) {
    double first = hidden[unit];
    double second = hidden[unit + 1];
    double third = hidden[unit + 2];
    double fourth = hidden[unit + 3];
    for (int i = 0; i < scores.length; i++) {
      scores[i] += (first * a[i] + second * b[i]) + (third * c[i] + fourth * d[i]);
    }
  }

  private float[] part(int feature, int position) {
    int key = feature * model.positions() + position;
    int firstClosed = model.wordCount() * model.positions();
    @Nullable Sum[] kept = key < firstClosed ? words : closed;
    int slot = key < firstClosed ? slot(key) : key - firstClosed;
    @Nullable Sum sum = kept[slot];
    if (sum == null || sum.key != key) {
      sum = new Sum(key, multiplied(model.embedding(feature), position));
      kept[slot] = sum;
    }
    return sum.values;
  }

  /** Fibonacci hashing. */
  private static int slot(int key) {
    return (key * 0x9E3779B9) >>> (Integer.SIZE - Integer.numberOfTrailingZeros(KEPT_WORDS));
  }

  private float[] multiplied(float[] embedding, int position) {
    float[][] weights = model.hiddenWeights();
    float[] product = new float[units];
    int first = position * embedding.length;
    for (int i = 0; i + 1 < embedding.length; i += 2) {
      add(product, embedding[i], weights[first + i], embedding[i + 1], weights[first + i + 1]);
    }
    return product;
  }

  private static void add(float[] sum, float x, float[] a, float y, float[] b) {
    for (int unit = 0; unit < sum.length; unit++) {
      sum[unit] += x * a[unit] + y * b[unit];
    }
  }
}
