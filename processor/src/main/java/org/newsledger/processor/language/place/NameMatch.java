package org.newsledger.processor.language.place;

import java.util.List;
import org.newsledger.processor.syntax.Sentence;
import org.newsledger.processor.syntax.Token;

/**
 * A name of the gazetteer in a sentence.
 *
 * @param entries what it may mean
 * @param bySound whether only the sound of the name was known
 */
record NameMatch(
    Sentence sentence, int first, int last, List<GazetteerEntry> entries, boolean bySound) {

  NameMatch {
    entries = List.copyOf(entries);
  }

  List<Token> tokens() {
    return sentence.tokens();
  }

  boolean covers(int token) {
    return first <= token && token <= last;
  }

  NameMatch meaning(List<GazetteerEntry> fewer) {
    return new NameMatch(sentence, first, last, fewer, bySound);
  }

  /** Whether every entry lies in one country, so that the name tells it. */
  boolean isOfOneCountry() {
    return entries.stream().map(e -> e.place().country()).distinct().count() == 1
        && entries.get(0).place().country().isPresent();
  }
}
