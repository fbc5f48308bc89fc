package org.newsledger.app.job;

import java.time.Duration;
import org.newsledger.reader.InputFile;
import org.newsledger.reader.Problem;
import org.newsledger.reader.SourceDocument;
import org.newsledger.writer.WriterException;

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

  /** A document whose analysis did not end. */
  static Problem tooSlow(SourceDocument document, Duration longest) {
    return new Problem(
        document.sourceFile(),
        "",
        "took longer to analyse than max-seconds, " + longest.toSeconds() + " s",
        "If it is an article, allow more with --max-seconds; else leave it out.");
  }

  /** Analyses that do not end leave no processor for the others. */
  static WriterException takenUp() {
    return new WriterException(
        "Articles whose analysis does not end take up the processors; problems.csv will name them."
            + " The same command goes on with the others.");
  }

  /** A document that needs more memory than there is, though nothing else was analysed with it. */
  static Problem tooLarge(SourceDocument document) {
    return new Problem(
        document.sourceFile(),
        "",
        "needs more memory to analyse than the program has",
        "If it is an article, allow more with NEWSLEDGER_JAVA_OPTS=-Xmx4g; else leave it out.");
  }
}
