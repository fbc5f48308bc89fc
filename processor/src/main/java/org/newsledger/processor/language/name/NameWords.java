package org.newsledger.processor.language.name;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.newsledger.processor.lexicon.LexiconRow;
import org.newsledger.processor.lexicon.Lexicons;

/** The small words of a language that hold names together or introduce them. */
final class NameWords {

  /** What a small word does. */
  enum Kind {
    /** Part of a person's name that does not tell people apart: al, bin, van. */
    PARTICLE,
    /** After a person's name: Jr, III. */
    SUFFIX,
    /** Within an organisation's name: of, for, the. */
    LINK,
    /** Ties an institution to its country: of. */
    OF,
    /** The definite article. */
    THE,
    ARTICLE,
    /** Between a name and its acronym: or, acronym. */
    DEFINITION
  }

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

  private NameWords() {
    for (Kind kind : Kind.values()) {
      words.put(kind, new HashSet<>());
    }
  }

  static NameWords load(Lexicons lexicons) {
    NameWords loaded = new NameWords();
    for (LexiconRow row : lexicons.rows("name-words", 2, "kind", "word")) {
      loaded.words.get(row.constant(0, Kind.class)).add(Word.fold(row.get(1)));
    }
    return loaded;
  }

  boolean is(Word word, Kind kind) {
    return words.get(kind).contains(word.form());
  }
}
