package org.newsledger.processor.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsledger.processor.Fact.QuoteType;
import org.newsledger.processor.extract.statement.Statement.Mention;
import org.newsledger.processor.extract.statement.Statement.Span;

/**
 * Media that do no more than carry somebody else's statement: "Smith said the war was over, Reuters
 * reported" is Smith's statement by way of Reuters, and no statement of Reuters.
 */
final class Relays {

  /** The part of the medium's content that the carried statement fills at least. */
  private static final double MOST = 0.45;

  private final ReportingLexicon lexicon;
  private final List<Phrases> phrases;

  Relays(ReportingLexicon lexicon, List<Phrases> phrases) {
    this.lexicon = lexicon;
    this.phrases = phrases;
  }

  /** The statements without those of mere carriers, which the carried ones name. */
  List<Statement> resolve(List<Statement> statements) {
    List<Statement> resolved = new ArrayList<>(statements);
    for (Statement outer : statements) {
      if (!outer.speaker().filter(this::isMedium).isPresent()) {
        continue;
      }
      carried(statements, outer)
          .ifPresent(
              inner -> {
                int at = resolved.indexOf(inner);
                if (at >= 0) {
                  resolved.set(at, inner.carriedBy(outer.speaker().orElseThrow()));
                  resolved.remove(outer);
                }
              });
    }
    return resolved;
  }

  private boolean isMedium(Mention speaker) {
    Phrases sentence = phrases.get(speaker.sentence());
    for (int i = speaker.first(); i <= speaker.last(); i++) {
      if (lexicon.isMediaName(sentence.token(i).text())) {
        return true;
      }
    }
    return lexicon.isMediaNoun(sentence.lemma(speaker.head()).toLowerCase(Locale.ROOT))
        || lexicon.isMediaNoun(sentence.lemma(speaker.last()).toLowerCase(Locale.ROOT));
  }

  /** Where a statement begins with its speaker, if the sentence is the same. */
  private int start(Statement statement) {
    return statement
        .speaker()
        .filter(m -> m.sentence() == statement.cue().sentence())
        .map(m -> phrases.get(m.sentence()).token(m.first()).start())
        .filter(s -> s < statement.start())
        .orElse(statement.start());
  }

  /** How much of the outer statement's content lies within the inner one. */
  private int shared(Statement outer, Statement inner) {
    return outer.content().stream()
        .mapToInt(c -> Math.min(c.end(), inner.end()) - Math.max(c.start(), start(inner)))
        .filter(n -> n > 0)
        .sum();
  }

  /** The statement whose words and cue make up most of what the medium says. */
  private Optional<Statement> carried(List<Statement> statements, Statement outer) {
    if (outer.quoteType() != QuoteType.INDIRECT) {
      return Optional.empty();
    }
    int length = outer.content().stream().mapToInt(Span::length).sum();
    return statements.stream()
        .filter(s -> !s.equals(outer) && !s.continuation())
        .filter(s -> s.cue().sentence() == outer.cue().sentence())
        .filter(s -> !s.covers(outer.cue().span().start()))
        .filter(s -> shared(outer, s) >= MOST * length)
        .findFirst();
  }
}
