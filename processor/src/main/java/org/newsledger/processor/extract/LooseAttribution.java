package org.newsledger.processor.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.newsledger.processor.Fact.QuoteType;
import org.newsledger.processor.extract.statement.Statement;

/**
 * The statement that a whole sentence stands under though the tree gives its words only a part of
 * it: "Police said" opens the sentence, or ", police said" ends it.
 */
final class LooseAttribution {

  private static final int MAX_STEPS = 8;

  /** How many words a cue and the source behind it have at most. */
  private static final int LONGEST_END = 12;

  private LooseAttribution() {}

  /** The statement whose cue opens or closes the sentence of a token. */
  static Optional<Statement> find(List<Statement> statements, SentenceContext context, int token) {
    return statements.stream()
        .filter(s -> s.cue().sentence() == context.index() && !s.continuation())
        .filter(s -> s.quoteType() == QuoteType.INDIRECT && !s.content().isEmpty())
        .filter(s -> opens(s, context, token) || closes(s, context, token))
        .findFirst();
  }

  /**
   * "Police said attacks on the town killed ten": all behind the cue, but what its subject does.
   */
  private static boolean opens(Statement statement, SentenceContext context, int token) {
    int cue = statement.cue().token();
    int content = statement.content().get(0).start();
    return cue < token
        && statement.cue().span().start() < content
        && content < context.graph().token(token).start()
        && cue <= context.graph().size() / 3
        && !isCoordinatedWith(context.graph(), token, cue);
  }

  /** "Ten were killed; three are missing, police said": all before a cue at the end. */
  private static boolean closes(Statement statement, SentenceContext context, int token) {
    int cue = statement.cue().token();
    boolean last = endsSentence(context.graph(), cue);
    return token < cue
        && last
        && statement.content().get(0).start() < statement.cue().span().start()
        && !isBelowSpeaker(statement, context.graph(), token);
  }

  /**
   * Whether no more than a name follows the cue: ", according to the country's defence ministry".
   */
  private static boolean endsSentence(SentenceGraph graph, int cue) {
    return graph.size() - cue <= LONGEST_END
        && IntStream.range(cue + 1, graph.size()).noneMatch(i -> graph.token(i).isVerb());
  }

  private static boolean isBelowSpeaker(Statement statement, SentenceGraph graph, int token) {
    return statement
        .speaker()
        .filter(m -> m.sentence() == graph.sentence().index())
        .filter(m -> graph.isBelow(token, m.head()))
        .isPresent();
  }

  /** "said it would go and closed the door": a second verb beside the cue is no report. */
  private static boolean isCoordinatedWith(SentenceGraph graph, int token, int cue) {
    int current = token;
    for (int steps = 0; steps < MAX_STEPS; steps++) {
      Optional<Integer> head = graph.head(current);
      if (head.isEmpty()) {
        return false;
      }
      if (head.get() == cue) {
        return graph.is(current, "conj", "advcl", "obl", "nsubj");
      }
      current = head.get();
    }
    return false;
  }
}
