package org.newsledger.processor.clean;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.newsledger.processor.lexicon.LexiconRow;
import org.newsledger.processor.lexicon.Lexicons;

/**
 * The lines that single publishers put on all their pages, from lexicon {@code furniture}, which
 * {@link FurnitureLearner} finds in a user's own collection.
 */
final class SiteFurniture {

  private static final String NAME = "furniture";
  private static final String ANY_LANGUAGE = "und";

  private final Map<String, Set<String>> bySite = new HashMap<>();

  private SiteFurniture() {}

  static SiteFurniture load(Lexicons lexicons) {
    SiteFurniture furniture = new SiteFurniture();
    lexicons.inLanguage(ANY_LANGUAGE).rows(NAME, 2, "site", "line").forEach(furniture::add);
    return furniture;
  }

  private void add(LexiconRow row) {
    String key = key(row.get(1));
    if (key.isEmpty()) {
      throw row.error("a line needs words besides numbers");
    }
    bySite.computeIfAbsent(row.get(0), site -> new HashSet<>()).add(key);
  }

  /** What is left of a line of furniture that counts days or readers: its words. */
  static String key(String line) {
    return Line.of(new Block(line, true)).key();
  }

  /** The words of the site's lines. */
  Set<String> of(Site site) {
    return bySite.getOrDefault(site.name(), Set.of());
  }
}
