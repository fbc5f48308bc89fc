package org.newsledger.processor.extract;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsledger.processor.lexicon.LexiconRow;
import org.newsledger.processor.lexicon.Lexicons;

/** The classes of common nouns and pronouns. */
public final class NounLexicon {

  private static final String NAME = "nouns";

  private final Map<String, Set<NounClass>> classes;

  private NounLexicon(Map<String, Set<NounClass>> classes) {
    this.classes = Map.copyOf(classes);
  }

  /**
   * Reads the lexicon {@code nouns}.
   *
   * @throws org.newsledger.processor.lexicon.LexiconException if a row is bad
   */
  public static NounLexicon load(Lexicons lexicons) {
    Map<String, Set<NounClass>> classes = new HashMap<>();
    lexicons
        .rows(NAME, 1, "lemma", "classes")
        .forEach(row -> classes.put(row.get(0), Set.copyOf(classes(row))));
    return new NounLexicon(classes);
  }

  /** The classes of a lemma; none where the lexicon does not know it. */
  public Set<NounClass> classes(String lemma) {
    return classes.getOrDefault(lemma.toLowerCase(Locale.ROOT), Set.of());
  }

  /** The number of nouns known. */
  public int size() {
    return classes.size();
  }

  private static Set<NounClass> classes(LexiconRow row) {
    Set<NounClass> result = EnumSet.noneOf(NounClass.class);
    for (String name : row.list(1)) {
      try {
        result.add(NounClass.valueOf(name));
      } catch (IllegalArgumentException e) {
        throw row.error("'" + name + "' is no class of nouns");
      }
    }
    return result;
  }
}
