package org.newsledger.app;

import java.io.PrintWriter;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.newsledger.app.job.Progress;

/** A progress bar, with articles a second and the time left. */
final class ProgressDisplay implements Progress {

  private static final String TERMINAL = "newsledger.terminal";

  private Optional<ProgressBar> bar = Optional.empty();

  private ProgressDisplay() {}

  /** A bar on a terminal; else a line now and then. */
  static Progress onTerminalOr(PrintWriter messages) {
    return Boolean.getBoolean(TERMINAL) ? new ProgressDisplay() : new ProgressLines(messages);
  }

  @Override
  public synchronized void start(int total) {
    if (total > 0) {
      bar = Optional.of(build(total));
    }
  }

  private static ProgressBar build(int total) {
    return new ProgressBarBuilder()
        .setTaskName("Reading")
        .setInitialMax(total)
        .setUnit(" articles", 1)
        .setStyle(ProgressBarStyle.ASCII)
        .showSpeed()
        .setUpdateIntervalMillis(500)
        .setConsumer(new ConsoleProgressBarConsumer(System.err))
        .build();
  }

  @Override
  public synchronized void done(int more) {
    bar.ifPresent(b -> b.stepBy(more));
  }

  @Override
  public synchronized void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
