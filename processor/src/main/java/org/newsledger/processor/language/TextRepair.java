package org.newsledger.processor.language;

import java.text.Normalizer;
import org.newsledger.processor.lexicon.Lexicons;

/**
 * Repairs what storage and copying did to a text: UTF-8 read in another charset, left over HTML
 * entities, invisible characters, odd spaces, quotes and dashes, ligatures, sentences glued
 * together, the marks of wikis. Text that was right stays as it is, and repairing twice changes
 * nothing more.
 */
public final class TextRepair {

  /** The lexicon folder of what belongs to no language. */
  private static final String UNDETERMINED = "und";

  private final HtmlEntities entities;
  private final WikiMarkup wiki;

  private TextRepair(HtmlEntities entities, WikiMarkup wiki) {
    this.entities = entities;
    this.wiki = wiki;
  }

  /** Reads the names of entities and of the parts of wikis from their lexicons. */
  public static TextRepair load(Lexicons lexicons) {
    Lexicons own = lexicons.inLanguage(UNDETERMINED);
    return new TextRepair(HtmlEntities.load(own), WikiMarkup.load(own));
  }

  /** The text with {@code \n} at its line ends and every line repaired. */
  public String repair(String text) {
    String repaired = PlainText.is(text) ? text : repairCharacters(text);
    return GluedSentences.divide(ReversedQuotes.mend(repaired));
  }

  /** All of the repair but that of glued sentences and reversed quotation marks. */
  String repairCharacters(String text) {
    // before line ends are read: a misread letter may hold the byte of one
    String current = Characters.unifyLineEnds(Mojibake.repair(Misreading.repair(text)));
    String former;
    do {
      former = current;
      current = repairOnce(former);
    } while (!current.equals(former) && current.length() <= former.length());
    return current;
  }

  private String repairOnce(String text) {
    String decoded = entities.decode(Mojibake.repair(Misreading.repair(text)));
    String clean = Characters.unifyLineEnds(Characters.clean(decoded));
    String plain = wiki.clean(clean);
    return Quotes.normalize(Normalizer.normalize(plain, Normalizer.Form.NFC));
  }
}
