package org.newsledger.app;

import java.io.PrintWriter;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.newsledger.app.job.Progress;

/** A progress bar over the files, with the articles that they held so far. */
final class ProgressDisplay implements Progress {

  private static final String TERMINAL = "newsledger.terminal";

  private Optional<ProgressBar> bar = Optional.empty();
  private int articles;

  private ProgressDisplay() {}

  /** A bar on a terminal; else a line now and then. */
  static Progress onTerminalOr(PrintWriter messages) {
    return Boolean.getBoolean(TERMINAL) ? new ProgressDisplay() : new ProgressLines(messages);
  }

  @Override
  public synchronized void start(int total) {
    close();
    if (total > 0) {
      bar = Optional.of(build(total));
    }
  }

  private static ProgressBar build(int total) {
    return new ProgressBarBuilder()
        .setTaskName("Reading")
        .setInitialMax(total)
        .setUnit(" files", 1)
        .setStyle(ProgressBarStyle.ASCII)
        .showSpeed()
        .setUpdateIntervalMillis(500)
        .setConsumer(new ConsoleProgressBarConsumer(System.err))
        .build();
  }

  @Override
  public synchronized void done(int files, int more) {
    articles += more;
    bar.ifPresent(b -> b.stepBy(files).setExtraMessage(articles + " articles"));
  }

  @Override
  public synchronized void close() {
    bar.ifPresent(ProgressBar::close);
    bar = Optional.empty();
  }
}
