package org.newsledger.app;

import java.nio.file.Path;
import java.util.Optional;
import org.newsledger.app.log.LogFormat;
import picocli.CommandLine.Option;

/** What is logged, and where. */
final class LogOptions {

  private static final String STANDARD_ERROR = "-";

  @Option(
      names = "--log-format",
      paramLabel = "FORMAT",
      defaultValue = "plain",
      description = {
        "plain: a line of words an event; json: a JSON object a line, with the field names of the",
        "Elastic Common Schema (default: ${DEFAULT-VALUE})."
      })
  private LogFormat format = LogFormat.PLAIN;

  @Option(
      names = "--log-file",
      paramLabel = "FILE",
      description = {
        "Where the log goes; - is standard error, with the messages as events of it",
        "(default: newsledger.log in OUT)."
      })
  private Optional<String> file = Optional.empty();

  LogFormat format() {
    return format;
  }

  boolean isStandardError() {
    return file.isPresent() && file.get().equals(STANDARD_ERROR);
  }

  Path fileOr(Path usual) {
    return file.filter(name -> !name.equals(STANDARD_ERROR)).map(Path::of).orElse(usual);
  }
}
