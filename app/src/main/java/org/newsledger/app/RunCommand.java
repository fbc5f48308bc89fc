package org.newsledger.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsledger.app.job.RunSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads what is new among the inputs into the ledger, and writes the CSV. */
@Command(
    name = "run",
    description = {
      "Reads new and changed articles into the ledger, and writes facts.csv, articles.csv and",
      "problems.csv. Goes on with a run that was left unfinished."
    })
final class RunCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "INPUT",
      description = "Files, and folders of files (default: the articles that come along).")
  private List<Path> inputs = List.of();

  @Mixin private RunOptions options = new RunOptions();

  @Mixin private ReaderOptions reader = new ReaderOptions();

  @Mixin private ProcessorOptions processor = new ProcessorOptions();

  @Override
  public Integer call() {
    return new RunSession(spec, options).run(this::task);
  }

  private RunSession.Task task() {
    inputs().forEach(input -> Paths.require("The input", input));
    RunSettings settings = options.settings(inputs(), reader.settings(), processor.settings());
    return (ledger, supervision) -> ledger.run(settings, supervision);
  }

  private List<Path> inputs() {
    if (!inputs.isEmpty()) {
      return inputs;
    }
    List<Path> configured =
        Configuration.of(spec).list(Configuration.INPUTS).stream().map(Path::of).toList();
    return configured.isEmpty() ? List.of(Home.seeds()) : configured;
  }
}
