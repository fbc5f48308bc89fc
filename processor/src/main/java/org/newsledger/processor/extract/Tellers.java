package org.newsledger.processor.extract;

import java.util.List;
import java.util.stream.Stream;
import org.newsledger.processor.extract.statement.Statement;

/**
 * Keeps those who only tell of an act out of it: "wounding 45, police and hospital sources said".
 */
final class Tellers {

  private Tellers() {}

  /** The candidate without speakers among those harmed; their number stays. */
  static EventCandidate apart(EventCandidate candidate, List<Statement> said) {
    boolean harm = candidate.entry().effect().isPresent();
    return harm && candidate.targets().stream().anyMatch(t -> speaks(candidate, t, said))
        ? candidate.withTargets(
            candidate.targets().stream()
                .flatMap(t -> speaks(candidate, t, said) ? number(candidate, t) : Stream.of(t))
                .filter(t -> !speaks(candidate, t, said))
                .distinct()
                .toList())
        : candidate;
  }

  /** Whether a token stands in the name of somebody who speaks in the sentence. */
  static boolean isTeller(SentenceContext context, int token, List<Statement> said) {
    return said.stream()
        .flatMap(s -> s.speaker().stream())
        .anyMatch(m -> m.sentence() == context.index() && m.first() <= token && token <= m.last());
  }

  private static boolean speaks(EventCandidate candidate, int token, List<Statement> said) {
    SentenceContext context = candidate.context();
    return token > candidate.head()
        && context.pronounAt(token).isEmpty()
        && isTeller(context, token, said);
  }

  /** What the parser takes for the number of those who speak: the 45 that were wounded. */
  private static Stream<Integer> number(EventCandidate candidate, int speaker) {
    return candidate.context().graph().children(speaker, "nummod").stream();
  }
}
