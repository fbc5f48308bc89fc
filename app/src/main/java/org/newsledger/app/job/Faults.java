package org.newsledger.app.job;

import org.newsledger.reader.InputFile;
import org.newsledger.reader.Problem;
import org.newsledger.reader.SourceDocument;

/** Problems that the processor's own faults make of a document. */
public final class Faults {

  private Faults() {}

  /** A document that the processor failed on: the run goes on without it. */
  public static Problem unprocessed(SourceDocument document, Throwable fault) {
    return new Problem(
        document.sourceFile(),
        "",
        "the text could not be analysed (" + fault + ")",
        "This is a fault of Newsledger; please report it with the file.");
  }

  /** A file that the reader failed on: what it gave before counts. */
  static Problem unread(InputFile file, Throwable fault) {
    return new Problem(
        file.sourceFile(),
        "",
        "could not be read to its end (" + fault + ")",
        "This is a fault of Newsledger; please report it with the file.");
  }
}
