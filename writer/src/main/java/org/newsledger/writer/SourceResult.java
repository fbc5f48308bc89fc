package org.newsledger.writer;

import java.util.List;
import org.newsledger.processor.Analysis;
import org.newsledger.reader.Problem;

/**
 * What a file gave: the unit that is written.
 *
 * @param analyses of its documents, in their order
 * @param problems of the file or its records
 */
public record SourceResult(SourceRow source, List<Analysis> analyses, List<Problem> problems) {

  public SourceResult {
    analyses = List.copyOf(analyses);
    problems = List.copyOf(problems);
  }

  /** The state that the file is in once this is written. */
  public SourceState state() {
    return analyses.isEmpty() && !problems.isEmpty() ? SourceState.REJECTED : SourceState.DONE;
  }
}
