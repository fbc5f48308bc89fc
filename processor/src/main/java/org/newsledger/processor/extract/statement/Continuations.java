package org.newsledger.processor.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsledger.processor.Fact.QuoteType;
import org.newsledger.processor.extract.statement.Statement.Span;

/**
 * Quotations without a cue of their own: a whole sentence in quotation marks goes on from the
 * statement before it.
 */
final class Continuations {

  private static final int FEWEST_WORDS = 3;

  private final String text;
  private final List<Phrases> phrases;

  Continuations(String text, List<Phrases> phrases) {
    this.text = text;
    this.phrases = phrases;
  }

  /** A statement for each of these quotations that goes on from one before it. */
  List<Statement> of(List<Quotation> quotations, List<Statement> statements) {
    List<Statement> all = new ArrayList<>(statements);
    List<Statement> added = new ArrayList<>();
    for (Quotation quotation : quotations) {
      if (!isSentence(quotation)) {
        continue;
      }
      former(quotation, all)
          .map(f -> continued(f, quotation))
          .ifPresent(
              s -> {
                all.add(s);
                added.add(s);
              });
    }
    return added;
  }

  /** Whether the quotation begins a sentence and no cue stands in that sentence outside it. */
  private boolean isSentence(Quotation quotation) {
    Span outer = quotation.outer();
    boolean starts = phrases.stream().anyMatch(p -> p.sentence().start() == outer.start());
    long words = text.substring(outer.start(), outer.end()).split("\\s+", -1).length;
    boolean ends = ",.?!…".indexOf(text.charAt(quotation.inner().end() - 1)) >= 0;
    return starts && ends && words >= FEWEST_WORDS;
  }

  private Optional<Statement> former(Quotation quotation, List<Statement> statements) {
    int start = quotation.outer().start();
    int here = sentenceAt(start);
    return statements.stream()
        .filter(s -> s.end() <= start + 1)
        .max(Comparator.comparingInt(Statement::end))
        .filter(s -> here - sentenceAt(s.end() - 1) <= 1)
        .filter(s -> s.quoteType() != QuoteType.INDIRECT || s.cue().kind() != CueKind.THOUGHT);
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

  private Statement continued(Statement former, Quotation quotation) {
    return new Statement(
        former.cue(),
        former.speaker(),
        List.of(quotation.inner()),
        QuoteType.DIRECT,
        text.substring(quotation.inner().start(), quotation.inner().end()),
        former.audience(),
        former.via(),
        true,
        former.antecedent());
  }
}
