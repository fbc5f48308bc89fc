package org.newsledger.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.newsledger.app.job.Analyser;
import org.newsledger.processor.NewsProcessor;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line. */
@Command(
    name = "newsledger",
    description = "Reads folders of news articles and keeps a ledger of the facts they report.",
    mixinStandardHelpOptions = true,
    scope = CommandLine.ScopeType.INHERIT,
    version = "Newsledger",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      RunCommand.class,
      ScheduleCommand.class,
      StatusCommand.class,
      RestartCommand.class,
      ExportCommand.class,
      InspectCommand.class,
      FurnitureCommand.class,
      SqlCommand.class,
      PurgeCommand.class,
      BackupCommand.class
    },
    footer = {
      "",
      "Exit status: 0 done, 1 failed and can be restarted, 2 bad usage or configuration,",
      "3 done but inputs were rejected (--strict), 4 another run holds the ledger,",
      "143 stopped by SIGTERM and can be restarted.",
      "",
      "Every option --some-name can also be set as newsledger.some-name in application.yml or as",
      "NEWSLEDGER_SOMENAME in the environment."
    })
public final class Newsledger implements Runnable {

  private static final List<String> OURSELVES = List.of(Newsledger.class.getName());

  @Spec private CommandSpec spec;

  private final Analyser.Loader loader;
  private final List<String> program;

  private Newsledger(Analyser.Loader loader, List<String> program) {
    this.loader = loader;
    this.program = List.copyOf(program);
  }

  /** The main class that a command was started by, and what it needs before the command. */
  static List<String> program(CommandSpec command) {
    return ((Newsledger) command.root().userObject()).program;
  }

  /** What a command analyses documents with. */
  static Analyser.Loader loader(CommandSpec command) {
    return ((Newsledger) command.root().userObject()).loader;
  }

  /** Runs a command and ends the process with its exit status. */
  public static void main(String[] arguments) {
    System.exit(run(settings -> NewsProcessor.load(settings)::process, arguments));
  }

  /** Runs a command on the process's own streams. */
  static int run(Analyser.Loader loader, String... arguments) {
    return run(OURSELVES, loader, arguments);
  }

  /**
   * Runs a command on the process's own streams.
   *
   * @param program the main class, and what it needs before the command, to start another process
   */
  static int run(List<String> program, Analyser.Loader loader, String... arguments) {
    // Libraries lower letters by the default locale, and a Turkish one makes "ıt" of "It".
    Locale.setDefault(Locale.ROOT);
    Logging.quiet();
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    System.setOut(out);
    System.setErr(err);
    return run(
        new Newsledger(loader, program),
        new PrintWriter(out, true, StandardCharsets.UTF_8),
        new PrintWriter(err, true, StandardCharsets.UTF_8),
        arguments);
  }

  private static PrintStream utf8(FileDescriptor stream) {
    return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }

  /** Runs a command. */
  static int run(Analyser.Loader loader, PrintWriter out, PrintWriter err, String... arguments) {
    return run(new Newsledger(loader, OURSELVES), out, err, arguments);
  }

  private static int run(
      Newsledger command, PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine line = new CommandLine(command);
    Configuration configuration = Configuration.load(Home.folder());
    List<String> unknown = configuration.unknownKeys(line.getCommandSpec());
    if (!unknown.isEmpty()) {
      err.println("newsledger: application.yml has keys that are no option: " + unknown);
      return ExitStatus.USAGE;
    }
    line.setDefaultValueProvider(configuration);
    line.setExecutionExceptionHandler(new Failures());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(out);
    line.setErr(err);
    int status = line.execute(arguments);
    out.flush();
    return status;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
