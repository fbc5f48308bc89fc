package org.newsledger.processor.syntax;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsledger.processor.lexicon.LexiconRow;
import org.newsledger.processor.lexicon.Lexicons;

/**
 * Mends the tag of a function word that opens a sentence. The tagger takes its capital letter for a
 * name's, the parser then finds "Near Mosul" acting.
 */
final class OpeningWords {

  private static final String NAME = "NNP";

  private final Map<String, String> tags = new HashMap<>();

  private OpeningWords(Lexicons lexicons) {
    for (LexiconRow row : lexicons.rows("opening-words", 1, "word", "tag")) {
      tags.put(row.get(0), row.get(1));
    }
  }

  static OpeningWords load(Lexicons lexicons) {
    return new OpeningWords(lexicons);
  }

  /** Corrects the first word of a sentence, marks of a list or quotation aside. */
  void correct(List<CoreLabel> sentence) {
    sentence.stream()
        .filter(label -> Character.isLetterOrDigit(label.word().codePointAt(0)))
        .findFirst()
        .filter(label -> label.tag().startsWith(NAME))
        .ifPresent(this::correct);
  }

  private void correct(CoreLabel label) {
    String word = label.word().toLowerCase(Locale.ROOT);
    String tag = tags.get(word);
    if (tag != null) {
      label.setTag(tag);
      label.setLemma(word);
    }
  }
}
