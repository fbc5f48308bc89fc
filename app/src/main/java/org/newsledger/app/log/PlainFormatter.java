package org.newsledger.app.log;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;

/** An event as a line of words; the lines of a stack trace are divided by bars. */
final class PlainFormatter extends Formatter {

  private static final Pattern LINE_END = Pattern.compile("\\R\\s*");

  private final Supplier<String> run;

  PlainFormatter(Supplier<String> run) {
    this.run = run;
  }

  @Override
  public String format(LogRecord event) {
    StringBuilder line = new StringBuilder();
    line.append(event.getInstant().truncatedTo(ChronoUnit.MILLIS)).append(' ');
    line.append(event.getLevel().getName()).append(' ');
    if (!run.get().isEmpty()) {
      line.append("run ").append(run.get()).append(' ');
    }
    line.append(event.getLoggerName()).append(": ").append(oneLine(formatMessage(event)));
    Optional.ofNullable(event.getThrown())
        .ifPresent(fault -> line.append(" | ").append(oneLine(StackTrace.of(fault))));
    return line.append('\n').toString();
  }

  private static String oneLine(String text) {
    return LINE_END.matcher(text.strip()).replaceAll(" | ");
  }
}
