package org.newsledger.processor.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsledger.processor.Fact.QuoteType;
import org.newsledger.processor.extract.statement.Statement.Span;

/**
 * Quotations without a cue of their own: a whole sentence in quotation marks goes on from the
 * statement before it. What goes on for a little is told with the statement; what goes on for long
 * is a statement of its own that gives the quotation from its beginning to its end.
 */
final class Continuations {

  /** The marks that close quoted speech. */
  static final String ENDS = ",.?!…";

  private static final int FEWEST_WORDS = 3;

  private final String text;
  private final List<Phrases> phrases;

  Continuations(String text, List<Phrases> phrases) {
    this.text = text;
    this.phrases = phrases;
  }

  /** The statements, with all the quotations that go on from them. */
  List<Statement> complete(List<Statement> statements, List<Quotation> loose) {
    Map<Statement, List<Span>> going = going(statements, loose);
    return statements.stream()
        .flatMap(s -> going.containsKey(s) ? whole(s, going.get(s)) : Stream.of(s))
        .toList();
  }

  /** Of each statement that goes on, the quotations that belong to it besides its own. */
  private Map<Statement, List<Span>> going(List<Statement> statements, List<Quotation> loose) {
    Map<Statement, List<Span>> going = new HashMap<>();
    for (Quotation quotation : loose) {
      if (isSentence(quotation)) {
        former(quotation.outer().start(), statements, going)
            .ifPresent(
                f -> going.computeIfAbsent(f, k -> new ArrayList<>()).add(quotation.inner()));
      }
    }
    return going;
  }

  /** Whether the quotation begins a sentence and no cue stands in that sentence outside it. */
  private boolean isSentence(Quotation quotation) {
    Span outer = quotation.outer();
    boolean starts = phrases.stream().anyMatch(p -> p.sentence().start() == outer.start());
    boolean ends = ENDS.indexOf(text.charAt(quotation.inner().end() - 1)) >= 0;
    return starts && ends && words(outer) >= FEWEST_WORDS;
  }

  private int words(Span span) {
    return text.substring(span.start(), span.end()).strip().split("\\s+", -1).length;
  }

  /** The statement that ends, with what goes on from it, right before a place of the text. */
  private Optional<Statement> former(
      int start, List<Statement> statements, Map<Statement, List<Span>> going) {
    int here = sentenceAt(start);
    Comparator<Statement> bySentence = Comparator.comparingInt(s -> sentenceAt(end(s, going) - 1));
    return statements.stream()
        .filter(s -> end(s, going) <= start + 1)
        .max(
            bySentence
                .thenComparing(s -> s.quoteType() != QuoteType.INDIRECT)
                .thenComparing(s -> end(s, going)))
        .filter(s -> isNear(sentenceAt(end(s, going) - 1), here))
        .filter(s -> s.quoteType() != QuoteType.INDIRECT || s.cue().kind() != CueKind.THOUGHT);
  }

  /** The sentence after, or the one after that in the same paragraph. */
  private boolean isNear(int former, int here) {
    int end = phrases.get(former).sentence().end();
    int start = phrases.get(here).sentence().start();
    return here - former <= 1
        || (here - former == 2 && text.substring(end, start).indexOf('\n') < 0);
  }

  private static int end(Statement statement, Map<Statement, List<Span>> going) {
    return going.getOrDefault(statement, List.of()).stream()
        .mapToInt(Span::end)
        .reduce(statement.end(), Math::max);
  }

  private int sentenceAt(int offset) {
    int found = 0;
    for (Phrases each : phrases) {
      if (each.sentence().start() <= offset) {
        found = each.sentence().index();
      }
    }
    return found;
  }

  private Stream<Statement> whole(Statement statement, List<Span> more) {
    if (statement.quoteType() != QuoteType.DIRECT) {
      return Stream.of(statement, with(statement, more, true));
    }
    List<Span> all = Stream.concat(statement.content().stream(), more.stream()).toList();
    int own = statement.content().stream().mapToInt(this::words).sum();
    boolean little = 2 * more.stream().mapToInt(this::words).sum() <= own;
    return little
        ? Stream.of(with(statement, all, false))
        : Stream.of(statement, with(statement, all, true));
  }

  private Statement with(Statement former, List<Span> content, boolean continuation) {
    return new Statement(
        former.cue(),
        former.speaker(),
        content,
        QuoteType.DIRECT,
        content.stream()
            .map(s -> text.substring(s.start(), s.end()))
            .reduce((a, b) -> a + " " + b)
            .orElse(""),
        former.audience(),
        former.via(),
        continuation,
        former.antecedent());
  }
}
