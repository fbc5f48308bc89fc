package org.newsledger.processor.extract.statement;

import org.newsledger.processor.syntax.Token;

/** What a pronoun that speaks can stand for. */
enum Wanted {
  PERSON,
  THING,
  SEVERAL;

  /**
   * Whether a noun will do.
   *
   * @param spoke whether it is a speaker elsewhere, and so can be one here without being a name
   */
  boolean fits(Phrases sentence, int index, boolean spoke) {
    Token token = sentence.token(index);
    if (!token.isNoun()) {
      return false;
    }
    boolean plural = token.tag().equals("NNS") || token.tag().equals("NNPS");
    boolean person = token.entity().equals("PERSON");
    boolean organization = token.entity().equals("ORGANIZATION");
    return switch (this) {
      case PERSON ->
          !plural && (person || (spoke && !organization && !token.entity().equals("LOCATION")));
      case THING -> !plural && !person && (organization || spoke);
      case SEVERAL -> plural || organization || sentence.hasChild(index, "conj");
    };
  }
}
