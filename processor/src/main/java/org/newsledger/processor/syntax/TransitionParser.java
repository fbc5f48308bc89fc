package org.newsledger.processor.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A greedy arc-standard dependency parser: it reads a sentence from the left, keeps the words that
 * are still without a head on a stack, and at each step makes the most likely of three moves: shift
 * the next word to the stack, or hang one of its two topmost words on the other. After Chen and
 * Manning (2014), with CoreNLP's models; its trees are those that CoreNLP makes of them. One
 * instance serves all threads.
 */
final class TransitionParser {

  private static final String PASSIVE = ":pass";
  private static final String PASSIVE_AUXILIARY = "aux" + PASSIVE;
  private static final Set<String> ACTIVE_SUBJECTS = Set.of("nsubj", "csubj");

  private final TransitionModel model;
  private final TransitionNetwork network;
  private final String[] relations;
  private final int labels;

  TransitionParser(TransitionModel model) {
    this.model = model;
    this.network = new TransitionNetwork(model, TransitionState.empty(model));
    this.relations = model.relations().toArray(String[]::new);
    this.labels = relations.length - 1;
  }

  /** The tree of a sentence, of its words and their parts of speech. */
  DependencyTree parse(List<String> words, List<String> tags) {
    TransitionState state = new TransitionState(model, words, tags);
    int[] features = new int[model.positions()];
    while (!state.isFinal()) {
      state.fill(features);
      step(state, best(state, network.hidden(features)));
    }
    return tree(state, words.size());
  }

  private int best(TransitionState state, double[] hidden) {
    float[] scores = network.scores(hidden);
    int best = -1;
    float second = Float.NEGATIVE_INFINITY;
    for (int move = 0; move < scores.length; move++) {
      if ((best >= 0 && scores[move] <= second) || !isPossible(state, move)) {
        continue;
      }
      if (best < 0 || scores[move] > scores[best]) {
        second = best < 0 ? second : scores[best];
        best = move;
      } else {
        second = scores[move];
      }
    }
    return second < scores[best] - TransitionNetwork.CLOSE ? best : exactlyBest(state, hidden);
  }

  private int exactlyBest(TransitionState state, double[] hidden) {
    double[] scores = network.exactScores(hidden);
    int best = -1;
    for (int move = 0; move < scores.length; move++) {
      if ((best < 0 || scores[move] > scores[best]) && isPossible(state, move)) {
        best = move;
      }
    }
    return best;
  }

  private void step(TransitionState state, int move) {
    if (move == 2 * labels) {
      state.shift();
    } else if (move < labels) {
      state.leftArc(move + 1);
    } else {
      state.rightArc(move - labels + 1);
    }
  }

  /** Moves number as in the model: to the left by relation, to the right by relation, shift. */
  private boolean isPossible(TransitionState state, int move) {
    if (move == 2 * labels) {
      return state.canShift();
    }
    boolean isRoot = move % labels == 0;
    return move < labels ? !isRoot && state.canLeftArc() : state.canRightArc(isRoot);
  }

  private DependencyTree tree(TransitionState state, int size) {
    int[] heads = new int[size];
    String[] names = new String[size];
    Arrays.setAll(heads, i -> state.head(i + 1) - 1);
    Arrays.setAll(names, i -> relations[state.relation(i + 1)]);
    markPassiveSubjects(heads, names);
    return new DependencyTree(heads, names);
  }

  /** Where a predicate has a passive auxiliary, so is its subject, whatever the network held. */
  private static void markPassiveSubjects(int[] heads, String[] names) {
    for (int auxiliary = 0; auxiliary < heads.length; auxiliary++) {
      if (!names[auxiliary].equals(PASSIVE_AUXILIARY)) {
        continue;
      }
      for (int i = 0; i < heads.length; i++) {
        if (heads[i] == heads[auxiliary] && ACTIVE_SUBJECTS.contains(names[i])) {
          names[i] += PASSIVE;
        }
      }
    }
  }
}
