package org.newsledger.processor.syntax;

import java.util.Arrays;
import java.util.List;

/**
 * How far a parser is with a sentence. Words count from 1; 0 is the root above them. Arcs are made
 * from the inside to the outside, so the last child made on a side is the outermost.
 */
final class TransitionState {

  private static final int NONE = -1;

  /** Of the stack and of the words to come so many are looked at, and of so many the children. */
  private static final int WINDOW = 3;

  private static final int WITH_CHILDREN = 2;
  private static final int CHILDREN = 6;
  private static final int WORDS = 2 * WINDOW + WITH_CHILDREN * CHILDREN;

  private final TransitionModel model;
  private final int size;
  private final int[] words;
  private final int[] tags;
  private final int nullWord;
  private final int nullTag;
  private final int[] heads;
  private final int[] relations;
  private final int[][] children;
  private final int[] stack;
  private int height = 1;
  private int next = 1;

  TransitionState(TransitionModel model, List<String> words, List<String> tags) {
    this.model = model;
    this.size = words.size();
    this.words = new int[size + 1];
    this.tags = new int[size + 1];
    this.words[0] = model.word(TransitionModel.ROOT);
    this.tags[0] = model.tag(TransitionModel.ROOT);
    for (int i = 1; i <= size; i++) {
      this.words[i] = model.word(words.get(i - 1));
      this.tags[i] = model.tag(tags.get(i - 1));
    }
    nullWord = model.word(TransitionModel.NULL);
    nullTag = model.tag(TransitionModel.NULL);
    heads = new int[size + 1];
    relations = new int[size + 1];
    stack = new int[size + 1];
    children = new int[4][size + 1];
    Arrays.stream(children).forEach(side -> Arrays.fill(side, NONE));
  }

  /** The features of a state in which nothing stands at any position. */
  static int[] empty(TransitionModel model) {
    int[] features = new int[model.positions()];
    Arrays.fill(features, 0, WORDS, model.word(TransitionModel.NULL));
    Arrays.fill(features, WORDS, 2 * WORDS, model.tag(TransitionModel.NULL));
    Arrays.fill(features, 2 * WORDS, features.length, model.relation(0));
    return features;
  }

  boolean isFinal() {
    return height == 1 && next > size;
  }

  int head(int word) {
    return heads[word];
  }

  int relation(int word) {
    return relations[word];
  }

  boolean canShift() {
    return next <= size;
  }

  boolean canLeftArc() {
    return height > 2;
  }

  /** The root takes one child, at the end. */
  boolean canRightArc(boolean isRoot) {
    return isRoot ? height == 2 && next > size : height > 2;
  }

  void shift() {
    stack[height++] = next++;
  }

  /** Hangs the second word of the stack on the first. */
  void leftArc(int relation) {
    int head = stack[height - 1];
    attach(stack[height - 2], head, relation, 0);
    stack[height - 2] = head;
    height--;
  }

  /** Hangs the first word of the stack on the second. */
  void rightArc(int relation) {
    attach(stack[height - 1], stack[height - 2], relation, 1);
    height--;
  }

  private void attach(int word, int head, int relation, int side) {
    heads[word] = head;
    relations[word] = relation;
    children[2 + side][head] = children[side][head];
    children[side][head] = word;
  }

  /** Fills in the features of this state, in the order of the model's positions. */
  void fill(int[] features) {
    for (int i = 0; i < WINDOW; i++) {
      put(features, i, onStack(WINDOW - 1 - i));
      put(features, WINDOW + i, next + i <= size ? next + i : NONE);
    }
    for (int i = 0; i < WITH_CHILDREN; i++) {
      int word = onStack(i);
      for (int child = 0; child < CHILDREN; child++) {
        int at = i * CHILDREN + child;
        int descendant = descendant(word, child);
        put(features, 2 * WINDOW + at, descendant);
        features[2 * WORDS + at] = model.relation(descendant < 0 ? 0 : relations[descendant]);
      }
    }
  }

  /** The outermost child left and right, the next one left and right, the outermost's outermost. */
  private int descendant(int word, int which) {
    if (which < 4) {
      return child(word, which);
    }
    int side = which - 4;
    return child(child(word, side), side);
  }

  private int child(int word, int which) {
    return word < 0 ? NONE : children[which][word];
  }

  private int onStack(int depth) {
    return depth < height ? stack[height - 1 - depth] : NONE;
  }

  private void put(int[] features, int at, int word) {
    features[at] = word < 0 ? nullWord : words[word];
    features[WORDS + at] = word < 0 ? nullTag : tags[word];
  }
}
