package org.newsledger.app;

import java.util.List;
import org.newsledger.app.job.Progress;

/** Several that watch one run. */
record Watchers(List<Progress> all) implements Progress {

  Watchers {
    all = List.copyOf(all);
  }

  @Override
  public void run(long number) {
    all.forEach(one -> one.run(number));
  }

  @Override
  public void phase(String step) {
    all.forEach(one -> one.phase(step));
  }

  @Override
  public void start(int total) {
    all.forEach(one -> one.start(total));
  }

  @Override
  public void done(int files, int articles) {
    all.forEach(one -> one.done(files, articles));
  }

  @Override
  public void close() {
    all.forEach(Progress::close);
  }
}
