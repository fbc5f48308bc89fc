package org.newsledger.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.newsledger.app.job.RunSettings;
import org.newsledger.processor.ProcessorSettings;
import org.newsledger.reader.ReaderSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Goes on with an unfinished run. */
@Command(
    name = "restart",
    description = "Goes on with a run that was left unfinished, with its inputs and lexicons.")
final class RestartCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "RUN",
      description = "Number of the run, as 'status' shows it (default: the last).")
  private Optional<Long> run = Optional.empty();

  @Mixin private RunOptions options = new RunOptions();

  @Override
  public Integer call() {
    Ledgers.require(options.ledger());
    return new RunSession(spec, options).run(this::task);
  }

  private RunSession.Task task() {
    RunSettings now =
        options.settings(List.of(), ReaderSettings.DEFAULTS, ProcessorSettings.DEFAULT);
    return (ledger, supervision) -> ledger.restart(run, now, supervision);
  }
}
