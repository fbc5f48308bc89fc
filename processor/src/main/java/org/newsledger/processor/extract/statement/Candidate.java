package org.newsledger.processor.extract.statement;

import java.util.List;
import java.util.Optional;
import org.newsledger.processor.extract.statement.ReportingVerb.Content;
import org.newsledger.processor.extract.statement.Statement.Cue;
import org.newsledger.processor.extract.statement.Statement.Mention;
import org.newsledger.processor.extract.statement.Statement.Span;

/**
 * A cue with what its sentence's tree says of it, before quotations are dealt out.
 *
 * @param phrase the cue with its subject and adverbials, where these stand around it
 * @param clause the reported clause, in one or two pieces; empty for none
 * @param kind what the clause is
 * @param takesQuote whether quoted words can be its content
 * @param participle whether the cue is a participle ("adding"), which never follows its content
 */
record Candidate(
    Cue cue,
    Optional<Mention> speaker,
    Optional<Mention> audience,
    Optional<Mention> via,
    Span phrase,
    List<Span> clause,
    Content kind,
    boolean takesQuote,
    boolean participle) {

  Candidate {
    clause = List.copyOf(clause);
  }
}
