package org.newsledger.processor.syntax;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.newsledger.processor.lexicon.LexiconRow;
import org.newsledger.processor.lexicon.Lexicons;

/** Nouns of news that the tagger does not know and takes for verbs. */
final class Retagging {

  private final Map<String, Noun> nouns = new HashMap<>();

  private record Noun(String tag, String lemma) {}

  private Retagging() {}

  static Retagging load(Lexicons lexicons) {
    Retagging retagging = new Retagging();
    for (LexiconRow row : lexicons.rows("retagging", 1, "word", "tag", "lemma")) {
      retagging.nouns.put(row.get(0), new Noun(row.get(1), row.get(2)));
    }
    return retagging;
  }

  /** Gives a noun that is tagged as a verb its own tag and lemma. */
  void mend(CoreLabel label) {
    Noun noun = nouns.get(label.word().toLowerCase(Locale.ROOT));
    if (noun != null && label.tag().startsWith("VB")) {
      label.setTag(noun.tag());
      label.setLemma(noun.lemma());
    }
  }
}
