package org.newsledger.processor.language.name;

/**
 * A name found: where it stands, in words, and whom it means.
 *
 * @param line the sentence's place in the list
 * @param last the last word's index, not after it
 * @param compound whether it is only a part of a hyphenated word, as in "SDF-held"
 */
record Span(int line, int first, int last, Party party, boolean compound) {

  int length() {
    return last - first + 1;
  }

  Span named(Party other) {
    return new Span(line, first, last, other, compound);
  }
}
