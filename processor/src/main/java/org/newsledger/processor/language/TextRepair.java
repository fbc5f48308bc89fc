package org.newsledger.processor.language;

import java.text.Normalizer;
import java.util.Map;
import org.newsledger.processor.lexicon.Lexicons;

/**
 * Repairs what storage and copying did to a text, line by line: UTF-8 read as windows-1252, left
 * over HTML entities, invisible characters, odd spaces, quotes and dashes, ligatures, sentences
 * glued together. Text that was right stays as it is, and repairing twice changes nothing more.
 */
public final class TextRepair {

  /** The lexicon folder of what belongs to no language. */
  private static final String UNDETERMINED = "und";

  private final HtmlEntities entities;

  private TextRepair(HtmlEntities entities) {
    this.entities = entities;
  }

  /** Reads the entities' names from lexicon {@code entities}. */
  public static TextRepair load(Lexicons lexicons) {
    return new TextRepair(HtmlEntities.load(lexicons.inLanguage(UNDETERMINED)));
  }

  /** The text with {@code \n} at its line ends and every line repaired. */
  public String repair(String text) {
    String current = Characters.unifyLineEnds(text);
    String former;
    do {
      former = current;
      current = repairOnce(former);
    } while (!current.equals(former) && current.length() <= former.length());
    return GluedSentences.divide(current);
  }

  private String repairOnce(String text) {
    String decoded = entities.decode(Mojibake.repair(text));
    String clean = Characters.unifyLineEnds(Characters.clean(decoded));
    return Quotes.normalize(Normalizer.normalize(clean, Normalizer.Form.NFC));
  }

  /** For tests: the decoder alone, over {@code names}. */
  static TextRepair of(Map<String, String> names) {
    return new TextRepair(new HtmlEntities(names));
  }
}
