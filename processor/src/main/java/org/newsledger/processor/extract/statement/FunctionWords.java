package org.newsledger.processor.extract.statement;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsledger.processor.lexicon.LexiconRow;
import org.newsledger.processor.lexicon.Lexicons;

/** The prepositions, conjunctions and pronouns that say what a phrase is to a reporting verb. */
final class FunctionWords {

  /** What such a word marks. */
  enum Role {
    /** "that": the reported clause. */
    CLAUSE,
    /** "described him as dangerous", "quoted them as saying". */
    DESCRIPTION,
    /** "as he said, so he said": the cue within its report. */
    INSERTION,
    /** "spoke about the war". */
    TOPIC,
    /** "said to reporters". */
    ADDRESSEE,
    /** "said by the mayor". */
    AGENT,
    /** "a letter by, from the mayor". */
    ISSUER,
    /** "in a statement", "on television". */
    MEDIUM,
    /** "a letter obtained by the paper": who has a document, and did not write it. */
    RECEIPT,
    /** "it is said that". */
    EXPLETIVE,
    /** "you", "this": never a source. */
    SILENT,
    /** "reported this": the words before. */
    POINTER
  }

  private final Map<String, Set<Role>> roles = new HashMap<>();

  private FunctionWords(Lexicons lexicons) {
    for (LexiconRow row : lexicons.rows("reporting-function-words", 2, "word", "role")) {
      Role role = row.constant(1, Role.class);
      roles.computeIfAbsent(row.get(0), w -> EnumSet.noneOf(Role.class)).add(role);
    }
  }

  static FunctionWords load(Lexicons lexicons) {
    return new FunctionWords(lexicons);
  }

  /** Whether a word can mark this. */
  boolean is(Role role, String word) {
    return roles.getOrDefault(word.toLowerCase(Locale.ROOT), Set.of()).contains(role);
  }
}
