package org.newsledger.writer;

import org.newsledger.processor.Analysis;
import org.newsledger.reader.Problem;

/**
 * What one record of a file gave: the unit that is written.
 *
 * @param number its place among all records of the file, from 0
 * @param isLast whether the file has no more
 */
public record RecordResult(SourceRow source, long number, boolean isLast, Outcome outcome) {

  /** This record, whose rows the ledger does not take. */
  RecordResult refused(Throwable fault) {
    String reason = fault.toString().lines().findFirst().orElse("");
    Problem problem =
        new Problem(
            outcome instanceof Outcome.Analysed analysed
                ? analysed.analysis().article().source().sourceFile()
                : source.file().sourceFile(),
            "",
            "what was found in the text is no sense to the ledger (" + reason + ")",
            "This is a fault of Newsledger; please report it with the file.");
    return new RecordResult(source, number, isLast, new Outcome.Refused(problem));
  }

  /** What became of a record. */
  public sealed interface Outcome {

    /** It was an article. */
    record Analysed(Analysis analysis) implements Outcome {}

    /** It should have been an article, and gave none. */
    record Refused(Problem problem) implements Outcome {}

    /** A count of records that are no articles. */
    record Skipped(Problem problem) implements Outcome {}

    /** The file has no record there. */
    record Nothing() implements Outcome {}
  }
}
