package org.newsledger.processor.language.time;

/**
 * A temporal expression found among lexemes.
 *
 * @param start index of its first lexeme
 * @param end index after its last lexeme
 */
record Match(int start, int end, Meaning meaning) {

  int length() {
    return end - start;
  }

  Match from(int newStart) {
    return new Match(newStart, end, meaning);
  }
}
