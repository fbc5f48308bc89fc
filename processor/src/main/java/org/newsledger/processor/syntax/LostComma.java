package org.newsledger.processor.syntax;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsledger.processor.lexicon.Lexicons;

/**
 * Where a comma is missing before the source that closes a sentence: "Shells hit the bridge killing
 * two people the mayor said". Without it the parser takes the mayor for one of the victims.
 */
final class LostComma {

  static final String COMMA = ",";

  /** Tags of words between a determiner and the verb: a phrase with one "of" or "for" perhaps. */
  private static final Pattern IN_PHRASE = Pattern.compile("NN.*|JJ.*|CD|POS|HYPH|IN|VBN|VBG");

  private static final Pattern OPENING = Pattern.compile("DT|PRP\\$");
  private static final Pattern BEFORE_BORDER = Pattern.compile("NN.*|CD|RB|JJ.*");
  private static final Pattern BEFORE_NAME = Pattern.compile("NNS|CD|RB");
  private static final Pattern FINITE = Pattern.compile("VBD|VBZ|VBP|MD");
  private static final Pattern BEHIND_VERB = Pattern.compile("IN|DT|NN.*|CD|TO|JJ|\\.");

  private static final int LEAST_CLAUSE = 4;
  private static final int MOST_BEHIND = 6;
  private static final int LONGEST_PHRASE = 9;

  private final Set<String> verbs;

  private LostComma(Set<String> verbs) {
    this.verbs = verbs;
  }

  static LostComma load(Lexicons lexicons) {
    return new LostComma(
        lexicons.rows("closing-verbs", 1, "lemma").stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** The token that a comma should stand before; none where the sentence lacks no comma. */
  OptionalInt before(List<String> tags, List<String> lemmas) {
    int verb = closingVerb(tags, lemmas);
    if (verb < LEAST_CLAUSE) {
      return OptionalInt.empty();
    }
    int border = border(tags, verb);
    boolean clause =
        border >= LEAST_CLAUSE
            && tags.subList(1, border).stream().anyMatch(t -> FINITE.matcher(t).matches());
    return clause ? OptionalInt.of(border) : OptionalInt.empty();
  }

  /** The verb, behind which there is no more than a day or an audience. */
  private int closingVerb(List<String> tags, List<String> lemmas) {
    int least = Math.max(0, tags.size() - 1 - MOST_BEHIND);
    for (int i = tags.size() - 1; i >= least; i--) {
      if (tags.get(i).startsWith("VB")) {
        return FINITE.matcher(tags.get(i)).matches() && verbs.contains(lemmas.get(i)) ? i : -1;
      }
      if (!BEHIND_VERB.matcher(tags.get(i)).matches()) {
        return -1;
      }
    }
    return -1;
  }

  private static int border(List<String> tags, int verb) {
    if (tags.get(verb - 1).equals("PRP")) {
      return matches(BEFORE_BORDER, tags, verb - 2) ? verb - 1 : -1;
    }
    int determiner = determiner(tags, verb);
    return determiner < 0 ? name(tags, verb) : determiner;
  }

  /** The determiner that opens the phrase right before the verb. */
  private static int determiner(List<String> tags, int verb) {
    for (int i = verb - 1; i >= Math.max(1, verb - LONGEST_PHRASE); i--) {
      boolean opens = OPENING.matcher(tags.get(i)).matches();
      if (opens && matches(BEFORE_BORDER, tags, i - 1)) {
        return i;
      }
      boolean inner = opens ? tags.get(i - 1).equals("IN") : matches(IN_PHRASE, tags, i);
      if (!inner) {
        return -1;
      }
    }
    return -1;
  }

  /** "… of his friends Keller said": a name behind a plural or a number begins a phrase. */
  private static int name(List<String> tags, int verb) {
    int first = verb;
    while (first > 0 && tags.get(first - 1).startsWith("NNP")) {
      first--;
    }
    return first < verb && matches(BEFORE_NAME, tags, first - 1) ? first : -1;
  }

  private static boolean matches(Pattern pattern, List<String> tags, int index) {
    return index >= 0 && pattern.matcher(tags.get(index)).matches();
  }
}
