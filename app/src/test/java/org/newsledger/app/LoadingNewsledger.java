package org.newsledger.app;

import java.util.concurrent.CountDownLatch;
import org.newsledger.app.job.Analyser;

/** The program in a process of its own, which never comes to an end of loading its lexicons. */
final class LoadingNewsledger {

  private LoadingNewsledger() {}

  public static void main(String[] words) {
    Analyser.Loader loader =
        settings -> {
          System.out.println("loading");
          try {
            new CountDownLatch(1).await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          throw new IllegalStateException("interrupted");
        };
    System.exit(Newsledger.run(loader, words));
  }
}
