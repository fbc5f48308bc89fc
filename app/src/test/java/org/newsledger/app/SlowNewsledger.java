package org.newsledger.app;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.newsledger.app.job.Analyser;

/** The program in a process of its own, with an analyser that takes its time and says so. */
final class SlowNewsledger {

  private SlowNewsledger() {}

  public static void main(String[] words) {
    long millis = Long.parseLong(words[0]);
    String[] command = Arrays.copyOfRange(words, 1, words.length);
    Analyser analyser = new LineAnalyser(millis);
    AtomicInteger articles = new AtomicInteger();
    Analyser.Loader loader =
        settings ->
            document -> {
              System.out.println("article " + articles.incrementAndGet());
              return analyser.process(document);
            };
    List<String> program = List.of(SlowNewsledger.class.getName(), words[0]);
    System.exit(Newsledger.run(program, loader, command));
  }
}
