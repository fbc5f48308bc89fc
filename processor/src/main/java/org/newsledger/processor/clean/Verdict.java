package org.newsledger.processor.clean;

import java.util.Locale;
import org.newsledger.processor.SegmentLabel;

/**
 * What a line was taken for.
 *
 * @param rule what decided, in small letters with hyphens
 * @param cost how much the line speaks against the article going on, in words of prose
 */
record Verdict(SegmentLabel label, String rule, double cost) {

  static Verdict furniture(String rule, double cost) {
    return new Verdict(SegmentLabel.BOILERPLATE, rule, cost);
  }

  static Verdict caption(String rule) {
    return new Verdict(SegmentLabel.CAPTION, rule, PhraseKind.CREDIT.cost());
  }

  static Verdict of(SegmentLabel label, String rule) {
    return new Verdict(label, rule, 0);
  }

  /** A phrase's verdict; the rule bears the kind's name. */
  static Verdict of(PhraseKind kind) {
    String rule = "phrase-" + kind.name().toLowerCase(Locale.ROOT);
    return kind == PhraseKind.CREDIT || kind == PhraseKind.AGENCY
        ? new Verdict(SegmentLabel.CAPTION, rule, kind.cost())
        : furniture(rule, kind.cost());
  }
}
