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
        .flatMap(c -> person(phrases, c).or(() -> unknown(phrases, c)).stream())
        .findFirst()
        .or(() -> behind(phrases, head))
        .orElse(head);
  }

  /** "the envoy to the talks, Tor Wenn, said": a name of two words that is known for nobody's. */
  private static Optional<Integer> unknown(Phrases phrases, int noun) {
    boolean name =
        noun > 1
            && isUnknownName(phrases, noun)
            && isUnknownName(phrases, noun - 1)
            && phrases.head(noun - 1) == noun;
    return name ? Optional.of(noun) : Optional.empty();
  }

  private static boolean isUnknownName(Phrases phrases, int token) {
    return phrases.token(token).isProperNoun() && phrases.token(token).entity().equals("O");
  }

  /** "the head of the town council John Smith": without a comma behind whom he heads. */
  private static Optional<Integer> behind(Phrases phrases, int head) {
    int first = head + 1;
    while (first < phrases.size() && isOfTitle(phrases, first, head)) {
      first++;
    }
    int last = first;
    while (last < phrases.size() && phrases.token(last).entity().equals(PERSON)) {
      last++;
    }
    int name = last - 1;
    int above = phrases.head(first - 1);
    boolean follows =
        first > head + 2
            && last - first > 1
            && phrases.token(first - 1).isNoun()
            && (above < first || above > name)
            && phrases.dominates(head, name);
    return follows ? Optional.of(name) : Optional.empty();
  }

  private static boolean isOfTitle(Phrases phrases, int token, int head) {
    return !phrases.token(token).entity().equals(PERSON)
        && !phrases.token(token).isVerb()
        && !phrases.isMark(token)
        && phrases.dominates(head, token);
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
