package org.newsledger.processor.extract.statement;

import java.util.List;
import org.newsledger.processor.extract.statement.ReportingVerb.Content;
import org.newsledger.processor.extract.statement.Statement.Span;

/**
 * What a cue reports.
 *
 * @param phrase the cue with its own words around it
 * @param pieces the reported words
 */
record Reported(Span phrase, List<Span> pieces, Content kind) {

  Reported {
    pieces = List.copyOf(pieces);
  }

  int length() {
    return pieces.stream().mapToInt(Span::length).sum();
  }
}
