package org.newsledger.processor.extract;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsledger.processor.language.Place.Precision;
import org.newsledger.processor.lexicon.LexiconRow;
import org.newsledger.processor.lexicon.Lexicons;

/** Words that stand for places named before, with the kinds of place they may mean. */
final class PlaceAnaphorLexicon {

  private final Map<String, Set<Precision>> kinds = new HashMap<>();

  private PlaceAnaphorLexicon() {}

  /** Reads the lexicon {@code place-anaphors}. */
  static PlaceAnaphorLexicon load(Lexicons lexicons) {
    PlaceAnaphorLexicon lexicon = new PlaceAnaphorLexicon();
    lexicons
        .rows("place-anaphors", 1, "lemma", "precisions")
        .forEach(row -> lexicon.kinds.put(row.get(0), precisions(row)));
    return lexicon;
  }

  /** The kinds of place that a lemma may mean; none where it stands for no place. */
  Optional<Set<Precision>> kinds(String lemma) {
    return Optional.ofNullable(kinds.get(lemma.toLowerCase(Locale.ROOT)));
  }

  private static Set<Precision> precisions(LexiconRow row) {
    if (row.get(1).isEmpty()) {
      return EnumSet.complementOf(EnumSet.of(Precision.COUNTRY));
    }
    Set<Precision> found = EnumSet.noneOf(Precision.class);
    for (String name : row.list(1)) {
      try {
        found.add(Precision.valueOf(name));
      } catch (IllegalArgumentException e) {
        throw row.error("'" + name + "' is no precision of places");
      }
    }
    return found;
  }
}
