package org.newsledger.processor.syntax;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Scores the transitions that a parser's state allows: one hidden layer with the cube as its
 * activation, as Chen and Manning describe it (A Fast and Accurate Dependency Parser using Neural
 * Networks, EMNLP 2014). The loops run along arrays of one type, so that the compiler makes vector
 * instructions of them.
 *
 * <p>What a feature at a position adds to the hidden layer, beside what the empty position would,
 * depends on these two alone, and is kept: for all tags and relations, and for as many words as
 * there is room for. Threads share it without a lock; what one overwrites another computes again,
 * with the same result. A sum that was asked for again since it was last in the way of another
 * stays, so that rare words do not drive out the common ones.
 *
 * <p>A score in single precision costs half of one in double precision, and tells nearly always
 * which transition is best: {@link #exactScores} are needed only where two come close.
 */
final class TransitionNetwork {

  /** Words' sums that are kept, 4 KB each with a thousand hidden units. A power of two. */
  private static final int KEPT_WORDS = 1 << 15;

  /** Four at a time are added, and four hidden units at a time are multiplied. */
  private static final int STEP = 4;

  /** Single precision moved none of 100,000 scores by a tenth of this. */
  static final float CLOSE = 0.01f;

  private final TransitionModel model;
  private final int units;
  private final int transitions;
  private final float[][] rough;
  private final int[] empty;
  private final float[] none;
  private final float[] base;
  private final @Nullable Sum[] closed;
  private final @Nullable Sum[] words = new @Nullable Sum[KEPT_WORDS];

  /**
   * What a feature at a position adds to the hidden units. The values never change; safe to share.
   */
  private static final class Sum {
    final int key;
    final float[] values;
    boolean isUsed;

    Sum(int key, float[] values) {
      this.key = key;
      this.values = values;
    }
  }

  /**
   * @param empty the features of a state in which nothing stands at any position
   */
  TransitionNetwork(TransitionModel model, int[] empty) {
    this.model = model;
    this.empty = empty.clone();
    this.units = model.hiddenBias().length;
    this.transitions = model.outputWeights()[0].length;
    this.rough = floats(model.outputWeights());
    this.closed = new @Nullable Sum[(model.features() - model.wordCount()) * model.positions()];
    this.none = new float[units];
    this.base = base();
  }

  private float[] base() {
    float[] sum = model.hiddenBias().clone();
    for (int at = 0; at < empty.length; at++) {
      add(sum, multiplied(model.embedding(empty[at]), at), none, none, none);
    }
    return sum;
  }

  private static float[][] floats(double[][] rows) {
    float[][] narrow = new float[rows.length][rows[0].length];
    for (int row = 0; row < rows.length; row++) {
      for (int i = 0; i < rows[row].length; i++) {
        narrow[row][i] = (float) rows[row][i];
      }
    }
    return narrow;
  }

  /** The hidden units, for the features at each position. */
  double[] hidden(int[] features) {
    float[] sum = base.clone();
    float[][] parts = parts(features);
    for (int at = 0; parts[at] != none; at += STEP) {
      add(sum, parts[at], parts[at + 1], parts[at + 2], parts[at + 3]);
    }
    double[] hidden = new double[units];
    for (int unit = 0; unit < units; unit++) {
      double value = sum[unit];
      hidden[unit] = value * value * value;
    }
    return hidden;
  }

  /** What the positions add that are not empty, and {@link #none} behind. */
  private float[][] parts(int[] features) {
    float[][] parts = new float[features.length + STEP][];
    int count = 0;
    for (int at = 0; at < features.length; at++) {
      if (features[at] != empty[at]) {
        parts[count++] = part(features[at], at);
      }
    }
    Arrays.fill(parts, count, parts.length, none);
    return parts;
  }

  private static void add(float[] sum, float[] a, float[] b, float[] c, float[] d) {
    for (int unit = 0; unit < sum.length; unit++) {
      sum[unit] += (a[unit] + b[unit]) + (c[unit] + d[unit]);
    }
  }

  /** The score of each transition; rounding makes it wrong by less than {@link #CLOSE}. */
  float[] scores(double[] hidden) {
    float[] scores = new float[transitions];
    for (int unit = 0; unit < units; unit += STEP) {
      add(scores, hidden, unit);
    }
    return scores;
  }

  private void add(float[] scores, double[] hidden, int unit) {
    float[] a = rough[unit];
    float[] b = rough[unit + 1];
    float[] c = rough[unit + 2];
    float[] d = rough[unit + 3];
    float first = (float) hidden[unit];
    float second = (float) hidden[unit + 1];
    float third = (float) hidden[unit + 2];
    float fourth = (float) hidden[unit + 3];
    for (int i = 0; i < scores.length; i++) {
      scores[i] += (first * a[i] + second * b[i]) + (third * c[i] + fourth * d[i]);
    }
  }

  /** The score of each transition in double precision. */
  double[] exactScores(double[] hidden) {
    double[][] weights = model.outputWeights();
    double[] scores = new double[transitions];
    for (int unit = 0; unit < units; unit++) {
      add(scores, hidden[unit], weights[unit]);
    }
    return scores;
  }

  private static void add(double[] scores, double factor, double[] weights) {
    for (int i = 0; i < scores.length; i++) {
      scores[i] += factor * weights[i];
    }
  }

  private float[] part(int feature, int position) {
    int key = feature * model.positions() + position;
    int firstClosed = model.wordCount() * model.positions();
    @Nullable Sum[] kept = key < firstClosed ? words : closed;
    int slot = key < firstClosed ? slot(key) : key - firstClosed;
    @Nullable Sum sum = kept[slot];
    if (sum != null && sum.key == key) {
      sum.isUsed = true;
      return sum.values;
    }
    Sum computed = new Sum(key, multiplied(difference(feature, position), position));
    if (sum != null && sum.isUsed) {
      sum.isUsed = false;
    } else {
      kept[slot] = computed;
    }
    return computed.values;
  }

  private float[] difference(int feature, int position) {
    float[] difference = model.embedding(feature).clone();
    float[] nothing = model.embedding(empty[position]);
    for (int i = 0; i < difference.length; i++) {
      difference[i] -= nothing[i];
    }
    return difference;
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
