package org.newsledger.app.schedule;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * One run at a time in a process of its own: its memory is given back when it ends, and whatever
 * befalls it does not befall the schedule. It is asked to stop by the end of its input, and so
 * stops too when this process is killed; a signal that goes to both is not a second one to it.
 */
public final class RunProcess {

  /** Set in the process of a run that is to stop when its input ends. */
  public static final String PROPERTY = "newsledger.scheduled";

  /** What the launcher gives to commands that read no articles. */
  private static final String QUICK_START = "-XX:TieredStopAtLevel=1";

  private final List<String> command;
  private Optional<Process> current = Optional.empty();
  private boolean closed;

  /**
   * @param program the main class, and what it needs before the command
   * @param words the command
   */
  public RunProcess(List<String> program, List<String> words) {
    List<String> all = new ArrayList<>();
    all.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> !argument.equals(QUICK_START))
        .forEach(all::add);
    all.add("-D" + PROPERTY + "=true");
    all.addAll(List.of("-cp", System.getProperty("java.class.path")));
    all.addAll(program);
    all.addAll(words);
    this.command = List.copyOf(all);
  }

  /** Runs, and returns the exit status; empty once this was closed. */
  public Optional<Integer> run() throws IOException, InterruptedException {
    Optional<Process> process = start();
    return process.isPresent() ? Optional.of(process.get().waitFor()) : Optional.empty();
  }

  private synchronized Optional<Process> start() throws IOException {
    if (!closed) {
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.redirectOutput(Redirect.INHERIT).redirectError(Redirect.INHERIT);
      current = Optional.of(builder.start());
    }
    return closed ? Optional.empty() : current;
  }

  /** Asks the run that goes on to stop, and lets none begin any more. */
  private synchronized Optional<Process> endInput() throws IOException {
    closed = true;
    Optional<Process> running = current.filter(Process::isAlive);
    if (running.isPresent()) {
      running.get().getOutputStream().close();
    }
    return running;
  }

  /** Whether no run is to begin any more. */
  public synchronized boolean isStopped() {
    return closed;
  }

  /** Stops the run that goes on, and says whether it has ended within the time. */
  public boolean stop(long seconds) throws IOException, InterruptedException {
    Optional<Process> running = endInput();
    return running.isEmpty() || running.get().waitFor(seconds, TimeUnit.SECONDS);
  }
}
