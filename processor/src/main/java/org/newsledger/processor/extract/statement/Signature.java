package org.newsledger.processor.extract.statement;

import java.util.List;
import java.util.Optional;
import org.newsledger.processor.syntax.Token;

/**
 * A name behind a dash that signs the quotation before it: "'…' — John Smith, teacher".
 *
 * @param dash its token
 * @param first the name's first token
 * @param last the name's last token
 */
record Signature(int dash, int first, int last) {

  private static final String DASHES = "—―–";
  private static final int LONGEST_NAME = 6;
  private static final int LONGEST = 15;

  /** The signature that a sentence consists of, but for marks before it. */
  static Optional<Signature> of(List<Token> tokens) {
    int dash = 0;
    while (dash < tokens.size() && !isDash(tokens.get(dash)) && isMark(tokens.get(dash))) {
      dash++;
    }
    if (dash >= tokens.size() || !isDash(tokens.get(dash)) || tokens.size() - dash > LONGEST) {
      return Optional.empty();
    }
    int last = dash;
    while (last + 1 < tokens.size() && tokens.get(last + 1).isProperNoun()) {
      last++;
    }
    boolean told = tokens.subList(dash, tokens.size()).stream().anyMatch(Token::isVerb);
    int words = last - dash;
    return words > 0 && words <= LONGEST_NAME && !told && ends(tokens, last + 1)
        ? Optional.of(new Signature(dash, dash + 1, last))
        : Optional.empty();
  }

  private static boolean ends(List<Token> tokens, int after) {
    return after >= tokens.size() || isMark(tokens.get(after));
  }

  private static boolean isDash(Token token) {
    return DASHES.contains(token.text()) || token.text().equals("--");
  }

  private static boolean isMark(Token token) {
    return token.text().codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
