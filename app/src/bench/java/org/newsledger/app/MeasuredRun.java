package org.newsledger.app;

import java.nio.file.Path;
import java.util.Optional;
import org.newsledger.app.job.Analyser;
import org.newsledger.bench.Meter;
import org.newsledger.processor.NewsProcessor;
import org.newsledger.processor.ProcessorSettings;

/**
 * The program in this process, and what each of its runs used. Arguments: the number of articles,
 * the number of threads, the number of runs, the output folder, the input folder and, for warm
 * runs, the folder to warm up with. Each run has a ledger of its own, {@code run-1} and so on.
 */
final class MeasuredRun {

  private Optional<Analyser> loaded = Optional.empty();

  private MeasuredRun() {}

  public static void main(String[] words) {
    MeasuredRun run = new MeasuredRun();
    String threads = words[1];
    Path out = Path.of(words[3]);
    if (words.length > 5) {
      run.run(threads, out.resolve("warm-up"), words[5]);
    }
    for (int i = 1; i <= Integer.parseInt(words[2]); i++) {
      Meter meter = new Meter();
      run.run(threads, out.resolve("run-" + i), words[4]);
      System.out.println(meter.read(Integer.parseInt(words[0])).line());
    }
  }

  private void run(String threads, Path out, String in) {
    int status =
        Newsledger.run(this::analyser, "run", "--threads", threads, "-o", out.toString(), in);
    if (status != ExitStatus.DONE) {
      throw new IllegalStateException("the run ended with status " + status);
    }
  }

  private synchronized Analyser analyser(ProcessorSettings settings) {
    if (loaded.isEmpty()) {
      loaded = Optional.of(NewsProcessor.load(settings)::process);
    }
    return loaded.get();
  }
}
