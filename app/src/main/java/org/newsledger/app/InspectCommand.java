package org.newsledger.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsledger.reader.DocumentReader;
import org.newsledger.reader.Inputs;
import org.newsledger.reader.Inventory;
import org.newsledger.reader.Problem;
import org.newsledger.reader.ReaderSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what the program sees in documents; writes no ledger. */
@Command(
    name = "inspect",
    description = "Prints what the program sees in each document, one JSON object a line.")
final class InspectCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, and folders of files.")
  private List<Path> paths = List.of();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Documents worked on at once (default: one a processor).")
  private int threads = Threads.DEFAULT;

  @Mixin private ReaderOptions reader = new ReaderOptions();

  @Mixin private ProcessorOptions processor = new ProcessorOptions();

  @Override
  public Integer call() {
    ReaderSettings settings = reader.settings();
    PrintWriter messages = spec.commandLine().getErr();
    Inventory inventory = Inputs.find(paths, settings);
    inventory.problems().forEach(problem -> messages.println(message(problem)));
    Inspection inspection =
        new Inspection(
            new DocumentReader(settings), Newsledger.loader(spec).load(processor.settings()));
    inspection.run(
        inventory.files(), Threads.checked(threads), spec.commandLine().getOut()::println);
    return ExitStatus.DONE;
  }

  private static String message(Problem problem) {
    String place = problem.record().isEmpty() ? "" : ", " + problem.record();
    return problem.sourceFile() + place + ": " + problem.reason() + ". " + problem.advice();
  }
}
