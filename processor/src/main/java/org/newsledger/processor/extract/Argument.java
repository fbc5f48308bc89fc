package org.newsledger.processor.extract;

import java.util.EnumSet;
import java.util.Set;

/**
 * What fills a slot.
 *
 * @param headLemma the lemma of the phrase's head; empty where a passive leaves its doer unsaid
 * @param classes what the head may name; empty where nobody knows
 */
public record Argument(String headLemma, Set<NounClass> classes) {

  /** Who "was arrested" does not name: mostly those who have the power to do it. */
  static final Argument UNSAID =
      new Argument("", EnumSet.of(NounClass.FORCE, NounClass.GOVERNMENT));

  public Argument {
    classes = Set.copyOf(classes);
  }

  boolean isUnsaid() {
    return headLemma.isEmpty();
  }
}
