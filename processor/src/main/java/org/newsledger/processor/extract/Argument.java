package org.newsledger.processor.extract;

import java.util.Set;

/**
 * What fills a slot.
 *
 * @param headLemma the lemma of the phrase's head
 * @param classes what the head may name; empty where nobody knows
 */
public record Argument(String headLemma, Set<NounClass> classes) {

  public Argument {
    classes = Set.copyOf(classes);
  }
}
