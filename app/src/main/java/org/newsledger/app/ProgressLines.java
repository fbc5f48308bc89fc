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
  private long begin;
  private long last;

  ProgressLines(PrintWriter messages) {
    this.messages = messages;
  }

  @Override
  public synchronized void start(int files) {
    total = files;
    begin = System.nanoTime();
    last = begin;
  }

  @Override
  public synchronized void done(int more) {
    done += more;
    long now = System.nanoTime();
    if (now - last >= INTERVAL.toNanos()) {
      last = now;
      messages.println(line(done, total, Duration.ofNanos(now - begin)));
    }
  }

  static String line(int done, int total, Duration taken) {
    double rate = done / Math.max(0.001, taken.toMillis() / 1000.0);
    long left = Math.round((total - done) / Math.max(0.001, rate));
    return String.format(
        Locale.ROOT, "%d of %d articles, %.1f a second, %s left", done, total, rate, time(left));
  }

  private static String time(long seconds) {
    return seconds < 120 ? seconds + " s" : Math.round(seconds / 60.0) + " min";
  }

  @Override
  public void close() {}
}
