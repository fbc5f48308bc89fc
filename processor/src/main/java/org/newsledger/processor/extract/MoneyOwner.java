package org.newsledger.processor.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whose a sum of money is: "the bridge cost $4m", "a firm valued at $4m", "a $4m bridge". */
final class MoneyOwner {

  private static final Set<String> OF_SUM = Set.of("dep", "nummod", "compound", "amod");

  private static final int MAX_STEPS = 6;

  private MoneyOwner() {}

  /** The heads of the phrase for it; none where the sentence does not tell. */
  static List<Integer> of(SentenceContext context, int number) {
    SentenceGraph graph = context.graph();
    int sum = sign(graph, number);
    Optional<Integer> whole =
        graph.head(sum).filter(h -> h > sum && graph.is(sum, "compound") && isNoun(graph, h));
    if (whole.isPresent()) {
      return whole.stream().toList();
    }
    int verb = verbAbove(graph, sum);
    List<Integer> subjects =
        graph.token(verb).isVerb() ? context.predicates().subjects(verb) : List.of();
    return subjects.isEmpty() || subjects.contains(sum)
        ? told(graph, verb, sum).stream().toList()
        : subjects;
  }

  /** The sign that the number hangs on. */
  private static int sign(SentenceGraph graph, int number) {
    int current = number;
    for (int steps = 0; steps < MAX_STEPS; steps++) {
      Optional<Integer> above = graph.head(current).filter(h -> graph.tag(h).matches("[$]|CD"));
      if (above.isEmpty() || !OF_SUM.contains(graph.relation(current))) {
        return current;
      }
      current = above.get();
    }
    return current;
  }

  private static int verbAbove(SentenceGraph graph, int sum) {
    int current = sum;
    for (int steps = 0; steps < MAX_STEPS && !graph.token(current).isVerb(); steps++) {
      boolean nominal = graph.is(current, "nsubj", "nsubj:pass", "obj", "obl", "nmod", "conj");
      Optional<Integer> above = graph.head(current);
      if (!nominal || above.isEmpty()) {
        return current;
      }
      current = above.get();
    }
    return current;
  }

  /** "was valued at", "valued at", "is $4m": what the sum is said of. */
  private static Optional<Integer> told(SentenceGraph graph, int verb, int sum) {
    return graph.children(verb, "nsubj:pass", "nsubj").stream()
        .filter(s -> s < sum && !graph.isBelow(sum, s))
        .findFirst()
        .or(() -> graph.head(verb).filter(h -> h < verb && graph.is(verb, "acl", "dep")))
        .filter(n -> isNoun(graph, n));
  }

  private static boolean isNoun(SentenceGraph graph, int token) {
    return graph.token(token).isNoun();
  }
}
