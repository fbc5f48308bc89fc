package org.newsledger.processor.syntax;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsledger.processor.lexicon.LexiconRow;
import org.newsledger.processor.lexicon.Lexicons;

/**
 * Nouns of news that the tagger does not know and takes for verbs, or takes for one before a
 * certain noun: "think tank".
 */
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

  /** Gives the nouns of a sentence that are tagged as verbs their own tag and lemma. */
  void mend(List<CoreLabel> sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      CoreLabel label = sentence.get(i);
      if (label.tag().startsWith("VB")) {
        String next = i + 1 < sentence.size() ? sentence.get(i + 1).word() : "";
        find(label.word() + " " + next).or(() -> find(label.word())).ifPresent(n -> set(label, n));
      }
    }
  }

  private Optional<Noun> find(String words) {
    return Optional.ofNullable(nouns.get(words.toLowerCase(Locale.ROOT)));
  }

  private static void set(CoreLabel label, Noun noun) {
    label.setTag(noun.tag());
    label.setLemma(noun.lemma());
  }
}
