package org.newsledger.app;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import org.newsledger.app.job.Progress;

/** A plain line now and then, for logs. */
final class ProgressLines implements Progress {

  private static final Duration INTERVAL = Duration.ofSeconds(10);

  private final PrintWriter messages;
  private int total;
  private int done;
  private int articles;
  private long begin;
  private long last;

  ProgressLines(PrintWriter messages) {
    this.messages = messages;
  }

  @Override
  public synchronized void start(int files) {
    total = files;
    done = 0;
    articles = 0;
    begin = System.nanoTime();
    last = begin;
  }

  @Override
  public synchronized void done(int files, int more) {
    done += files;
    articles += more;
    long now = System.nanoTime();
    if (now - last >= INTERVAL.toNanos()) {
      last = now;
      messages.println(line(done, total, articles, Duration.ofNanos(now - begin)));
    }
  }

  /** The time left is told once a file is done: how much one holds is not known before. */
  static String line(int done, int total, int articles, Duration taken) {
    double seconds = Math.max(0.001, taken.toMillis() / 1000.0);
    String rate =
        String.format(
            Locale.ROOT,
            "%d of %d files, %d articles, %.1f a second",
            done,
            total,
            articles,
            articles / seconds);
    return done == 0 ? rate : rate + ", " + time(Math.round(seconds / done * (total - done)));
  }

  private static String time(long seconds) {
    return seconds < 120 ? seconds + " s left" : Math.round(seconds / 60.0) + " min left";
  }

  @Override
  public void close() {}
}
