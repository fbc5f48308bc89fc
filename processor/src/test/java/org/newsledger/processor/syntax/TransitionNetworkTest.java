package org.newsledger.processor.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.parser.nndep.DependencyParser;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TransitionNetworkTest {

  private static final int STATES = 2000;

  private final TransitionModel model = TransitionModel.load("/" + DependencyParser.DEFAULT_MODEL);
  private final int[] empty = TransitionState.empty(model);
  private final TransitionNetwork network = new TransitionNetwork(model, empty);

  @Test
  void singlePrecisionIsFarWithinWhatCountsAsClose() {
    Random random = new Random(7);
    double worst = 0;
    for (int i = 0; i < STATES; i++) {
      double[] hidden = network.hidden(features(random));
      float[] scores = network.scores(hidden);
      double[] exact = network.exactScores(hidden);
      for (int move = 0; move < exact.length; move++) {
        worst = Math.max(worst, Math.abs(scores[move] - exact[move]));
      }
    }

    assertThat(worst).isPositive().isLessThan(TransitionNetwork.CLOSE / 10);
  }

  @Test
  void whatIsKeptDoesNotChangeTheSums() {
    Random random = new Random(8);
    int[] features = features(random);
    double[] first = network.hidden(features);
    for (int i = 0; i < STATES; i++) {
      network.hidden(features(random));
    }

    assertThat(network.hidden(features)).containsExactly(first);
  }

  /** A state in which every second position is empty, about. */
  private int[] features(Random random) {
    int[] features = empty.clone();
    for (int at = 0; at < features.length; at++) {
      if (random.nextBoolean()) {
        features[at] = random.nextInt(model.features());
      }
    }
    return features;
  }
}
