package org.newsledger.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import org.newsledger.app.schedule.CronTimes;
import org.newsledger.app.schedule.RunProcess;
import org.newsledger.app.schedule.Scheduler;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** Runs again and again, for those who have no scheduler. */
@Command(
    name = "schedule",
    description = {
      "Runs at the times of a cron expression until it is stopped, with all options of 'run'. Each",
      "run is a process of its own; times that come while one goes on are left out. What happens",
      "is told on standard error."
    },
    footer = {"", "Example: newsledger schedule --cron '0 */15 * * * *' articles -o ledger"})
final class ScheduleCommand implements Callable<Integer> {

  private static final Set<String> OWN = Set.of("--cron", "--zone", "--jitter");
  private static final int MOST_JITTER = 86_400;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "INPUT",
      description = "Files, and folders of files (default: the articles that come along).")
  private List<Path> inputs = List.of();

  @Option(
      names = "--cron",
      paramLabel = "CRON",
      required = true,
      description = {
        "When: six fields, second, minute, hour, day of the month, month, day of the week, or one",
        "of @hourly, @daily, @weekly, @monthly, @yearly. In quotation marks."
      })
  private String cron = "";

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "Time zone of the expression, as Europe/Berlin (default: the machine's).")
  private ZoneId zone = ZoneId.systemDefault();

  @Option(
      names = "--jitter",
      paramLabel = "N",
      defaultValue = "0",
      description = "Begin up to N seconds later, by chance (default: ${DEFAULT-VALUE}).")
  private int jitter;

  @Mixin private RunOptions options = new RunOptions();

  @Mixin private ReaderOptions reader = new ReaderOptions();

  @Mixin private ProcessorOptions processor = new ProcessorOptions();

  @Override
  public Integer call() throws InterruptedException {
    CronTimes times = times();
    options.ledger().check();
    options.settings(inputs, reader.settings(), processor.settings());
    Logging.toStandardError(options.log().format(), spec.commandLine().getErr());
    PrintWriter messages = Logging.messages(spec.commandLine().getErr());
    RunProcess process = new RunProcess(Newsledger.program(spec), runCommand());
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process, messages), "termination"));
    new Scheduler(times, process, messages::println, ExitStatus::meaning).run();
    return ExitStatus.DONE;
  }

  private CronTimes times() {
    if (jitter < 0 || jitter > MOST_JITTER) {
      throw new NewsledgerException(
          ExitStatus.USAGE, "--jitter is " + jitter + "; give a number from 0 to " + MOST_JITTER);
    }
    try {
      CronTimes times = new CronTimes(cron, zone, Duration.ofSeconds(jitter), new Random());
      if (times.after(Instant.now()).isPresent()) {
        return times;
      }
    } catch (IllegalArgumentException e) {
      throw new NewsledgerException(ExitStatus.USAGE, "--cron: " + e.getMessage(), e);
    }
    throw new NewsledgerException(ExitStatus.USAGE, "--cron: " + cron + " names no time to come");
  }

  /** What this command was given, but for what is its own. */
  private List<String> runCommand() {
    ParseResult given = spec.commandLine().getParseResult();
    List<String> words = new ArrayList<>(List.of("run"));
    for (OptionSpec option : given.matchedOptions()) {
      if (!OWN.contains(option.longestName())) {
        words.addAll(words(option));
      }
    }
    words.add("--");
    given.matchedPositionals().forEach(input -> words.addAll(input.originalStringValues()));
    return words;
  }

  private static List<String> words(OptionSpec option) {
    return option.arity().max() == 0
        ? List.of(option.longestName())
        : option.originalStringValues().stream()
            .map(value -> option.longestName() + "=" + value)
            .toList();
  }

  private static void stop(RunProcess process, PrintWriter messages) {
    SecondSignal.endsAtOnce();
    try {
      messages.println("The schedule is stopped; waiting for the run, if one goes on");
      boolean ended = process.stop(Termination.LONGEST_WAIT_SECONDS);
      messages.println(ended ? "Stopped" : "The run has not ended; it will after its article");
    } catch (IOException e) {
      messages.println("The run cannot be stopped: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
