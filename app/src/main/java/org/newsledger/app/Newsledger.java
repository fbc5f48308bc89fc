package org.newsledger.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
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
      StatusCommand.class,
      RestartCommand.class,
      ExportCommand.class,
      InspectCommand.class,
      SqlCommand.class,
      PurgeCommand.class
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

  @Spec private CommandSpec spec;

  private Newsledger() {}

  /** Runs a command and ends the process with its exit status. */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /** Runs a command. */
  static int run(String... arguments) {
    Logging.quiet();
    utf8();
    CommandLine line = new CommandLine(new Newsledger());
    line.setDefaultValueProvider(Configuration.load(Home.folder()));
    line.setExecutionExceptionHandler(new Failures());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    return line.execute(arguments);
  }

  private static void utf8() {
    System.setOut(
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
    System.setErr(
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
