package org.newsledger.processor.extract;

import org.newsledger.processor.Fact.Participant;
import org.newsledger.processor.SegmentLabel;

/** How sure a row is, from evidence that can be inspected. */
final class Confidence {

  private Confidence() {}

  static double of(EventCandidate candidate, Participant actor, Participant target) {
    double confidence = candidate.isNominal() ? 0.35 : 0.5;
    if (!target.isEmpty()) {
      confidence += 0.12;
    }
    if (!actor.isEmpty()) {
      confidence += 0.08;
    }
    if (candidate.entry().effect().isPresent()) {
      confidence += 0.1;
    }
    if (!actor.id().isEmpty() || !target.id().isEmpty()) {
      confidence += 0.05;
    }
    if (candidate.context().graph().sentence().segment() != SegmentLabel.BODY) {
      confidence -= 0.1;
    }
    return confidence;
  }
}
