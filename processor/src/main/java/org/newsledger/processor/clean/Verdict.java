package org.newsledger.processor.clean;

import org.newsledger.processor.SegmentLabel;

/**
 * What a line was taken for.
 *
 * @param rule what decided, in small letters with hyphens
 * @param cost how much the line speaks against the article going on, in words of prose
 */
record Verdict(SegmentLabel label, String rule, double cost) {

  private static final double COMMON_COST = 2;

  static Verdict furniture(String rule, double cost) {
    return new Verdict(SegmentLabel.BOILERPLATE, rule, cost);
  }

  static Verdict caption(String rule) {
    return new Verdict(SegmentLabel.CAPTION, rule, PhraseKind.CREDIT.cost());
  }

  static Verdict of(SegmentLabel label, String rule) {
    return new Verdict(label, rule, 0);
  }

  /** Whether only web pages have such lines; bylines and signs stand in bare articles too. */
  boolean isKnownFurniture() {
    return label == SegmentLabel.BOILERPLATE && cost > COMMON_COST;
  }

  /** Whether such lines stand between the paragraphs of articles. */
  boolean isInsertion() {
    return label != SegmentLabel.BOILERPLATE || cost <= PhraseKind.ADVERTISING.cost();
  }

  /** A phrase's verdict; the rule bears the kind's name. */
  static Verdict of(PhraseKind kind) {
    return kind == PhraseKind.CREDIT || kind == PhraseKind.AGENCY
        ? new Verdict(SegmentLabel.CAPTION, kind.rule(), kind.cost())
        : furniture(kind.rule(), kind.cost());
  }
}
