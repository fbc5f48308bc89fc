package org.newsledger.processor.clean.html;

import org.newsledger.processor.SegmentLabel;

/** What a block was taken for, and the rule that decided. */
public record Finding(SegmentLabel label, String rule) {

  static Finding furniture(String rule) {
    return new Finding(SegmentLabel.BOILERPLATE, rule);
  }
}
