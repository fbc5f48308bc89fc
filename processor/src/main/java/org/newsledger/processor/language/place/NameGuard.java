package org.newsledger.processor.language.place;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsledger.processor.language.place.PlaceWords.Role;
import org.newsledger.processor.syntax.Sentence;
import org.newsledger.processor.syntax.Token;

/**
 * Tells places from people and organisations of the same name: "Mustafa Bali" and then "Bali", the
 * "Damascus University Press".
 */
final class NameGuard {

  private static final String PERSON = "PERSON";
  private static final String ORGANIZATION = "ORGANIZATION";
  private static final String LOCATION = "LOCATION";

  private final PlaceWords words;
  private final Set<String> peoplesNames = new HashSet<>();

  NameGuard(List<Sentence> article, PlaceWords words) {
    this.words = words;
    for (Sentence sentence : article) {
      for (Token token : sentence.tokens()) {
        if (token.entity().equals(PERSON) && isInLongerRun(sentence.tokens(), token.index())) {
          peoplesNames.add(token.text());
        }
      }
    }
  }

  /** Whether the match names a place here. */
  boolean isPlace(NameMatch match) {
    List<Token> tokens = match.tokens();
    Token first = tokens.get(match.first());
    if (match.first() == match.last() && isCommonWord(first)) {
      return false;
    }
    if (sticksOut(match, PERSON)) {
      return false;
    }
    if (first.entity().equals(PERSON) && match.first() == match.last()) {
      return !peoplesNames.contains(first.text()) && isCertain(match);
    }
    return !sticksOut(match, ORGANIZATION);
  }

  private boolean isCertain(NameMatch match) {
    GazetteerEntry best = match.entries().get(0);
    return isAfterLocative(match) || (!match.bySound() && best.isCountry());
  }

  /** "in Homs", "in northern rural Homs". */
  private boolean isAfterLocative(NameMatch match) {
    List<Token> tokens = match.tokens();
    int before = match.first() - 1;
    while (before > 0 && words.is(Role.DIRECTION, tokens.get(before).text())) {
      before--;
    }
    return before >= 0
        && (words.is(Role.LOCATIVE, tokens.get(before).text())
            || words.is(Role.OF, tokens.get(before).text()));
  }

  /** A capital at the start of a sentence, or in a headline, does not make a verb a name. */
  private static boolean isCommonWord(Token token) {
    return !token.entity().equals(LOCATION)
        && !token.isNoun()
        && !token.tag().startsWith("JJ")
        && !token.tag().equals("FW");
  }

  /** Whether names of this class reach beyond the match, but for words of places. */
  private boolean sticksOut(NameMatch match, String entity) {
    return isPartOfName(match, match.first() - 1, match.first(), entity)
        || isPartOfName(match, match.last() + 1, match.last(), entity);
  }

  private boolean isPartOfName(NameMatch match, int token, int neighbour, String entity) {
    List<Token> tokens = match.tokens();
    return token >= 0
        && token < tokens.size()
        && tokens.get(token).entity().equals(entity)
        && tokens.get(neighbour).entity().equals(entity)
        && !words.isPlaceWord(tokens.get(token).text())
        && !words.is(Role.OF, tokens.get(token).text())
        && !words.is(Role.ARTICLE, tokens.get(token).text());
  }

  private static boolean isInLongerRun(List<Token> tokens, int i) {
    boolean after = i > 0 && tokens.get(i - 1).entity().equals(PERSON);
    return after || (i + 1 < tokens.size() && tokens.get(i + 1).entity().equals(PERSON));
  }
}
