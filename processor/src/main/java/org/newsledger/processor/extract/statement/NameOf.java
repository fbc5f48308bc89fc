package org.newsledger.processor.extract.statement;

import java.util.Optional;

/** The name of a person that a noun tells the office of. */
final class NameOf {

  private static final String PERSON = "PERSON";

  private NameOf() {}

  /** The name in apposition to a noun: "the spokesman, John Smith,". */
  static int of(Phrases phrases, int head) {
    if (phrases.token(head).isProperNoun()) {
      return head;
    }
    return phrases.children(head).stream()
        .filter(c -> phrases.relation(c).equals("appos"))
        .flatMap(c -> person(phrases, c).stream())
        .findFirst()
        .orElse(head);
  }

  /** "John Smith MP": the name's last word, without letters behind it. */
  private static Optional<Integer> person(Phrases phrases, int noun) {
    int last = noun;
    while (last > 0
        && !phrases.token(last).entity().equals(PERSON)
        && phrases.token(last).isProperNoun()) {
      last--;
    }
    return Optional.of(last).filter(p -> phrases.token(p).entity().equals(PERSON));
  }
}
