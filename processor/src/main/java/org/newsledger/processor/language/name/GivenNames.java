package org.newsledger.processor.language.name;

import java.util.HashMap;
import java.util.Map;
import org.newsledger.processor.language.name.NameMention.Gender;
import org.newsledger.processor.lexicon.LexiconRow;
import org.newsledger.processor.lexicon.Lexicons;

/** Given names and whose they are. */
final class GivenNames {

  private final Map<String, Gender> genders = new HashMap<>();

  private GivenNames() {}

  static GivenNames load(Lexicons lexicons) {
    GivenNames loaded = new GivenNames();
    for (LexiconRow row : lexicons.rows("given-names", 1, "name", "gender")) {
      Gender gender = row.get(1).isEmpty() ? Gender.UNKNOWN : row.constant(1, Gender.class);
      loaded.genders.put(Word.fold(row.get(0)), gender);
    }
    return loaded;
  }

  boolean has(Word word) {
    return genders.containsKey(word.form());
  }

  Gender gender(Word word) {
    return genders.getOrDefault(word.form(), Gender.UNKNOWN);
  }
}
