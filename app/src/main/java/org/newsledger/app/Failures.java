package org.newsledger.app;

import java.io.PrintWriter;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.newsledger.processor.lexicon.LexiconException;
import org.newsledger.reader.ReaderException;
import org.newsledger.writer.LedgerHeldException;
import org.newsledger.writer.LedgerRequestException;
import org.newsledger.writer.WriterException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in a line what went wrong, and gives the exit status for it. */
final class Failures implements IExecutionExceptionHandler {

  private static final Logger LOG = Logger.getLogger(Failures.class.getName());

  @Override
  public int handleExecutionException(Exception fault, CommandLine line, ParseResult arguments) {
    LOG.log(Level.SEVERE, "The command failed", fault);
    PrintWriter messages = Logging.messages(line.getErr());
    messages.println("newsledger: " + message(fault));
    Advice.on(fault).ifPresent(messages::println);
    return exitStatus(fault);
  }

  private static String message(Exception fault) {
    if (fault instanceof LedgerHeldException held) {
      return Ledgers.holder(held);
    }
    boolean told =
        fault instanceof NewsledgerException
            || fault instanceof LexiconException
            || fault instanceof ReaderException
            || fault instanceof WriterException
            || fault instanceof LedgerRequestException;
    return told ? String.valueOf(fault.getMessage()) : fault.toString();
  }

  /** What the process ends with. */
  static int exitStatus(Exception fault) {
    if (fault instanceof NewsledgerException ours) {
      return ours.exitStatus();
    }
    if (fault instanceof LedgerHeldException) {
      return ExitStatus.HELD;
    }
    return fault instanceof ReaderException
            || fault instanceof LexiconException
            || fault instanceof LedgerRequestException
        ? ExitStatus.USAGE
        : ExitStatus.FAILED;
  }
}
