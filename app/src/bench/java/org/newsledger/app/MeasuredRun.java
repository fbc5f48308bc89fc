package org.newsledger.app;

import java.nio.file.Path;
import java.util.Optional;
import org.newsledger.app.job.Analyser;
import org.newsledger.bench.Meter;
import org.newsledger.processor.NewsProcessor;
import org.newsledger.processor.ProcessorSettings;

/**
 * The program in this process, and what it used. Arguments: the number of articles, the number of
 * threads, the output folder, the input folder and, for a warm run, the folder to warm up with.
 */
final class MeasuredRun {

  private Optional<Analyser> loaded = Optional.empty();

  private MeasuredRun() {}

  public static void main(String[] words) {
    MeasuredRun run = new MeasuredRun();
    String threads = words[1];
    Path out = Path.of(words[2]);
    if (words.length > 4) {
      run.run(threads, out.resolve("warm-up"), words[4]);
    }
    Meter meter = new Meter();
    run.run(threads, out.resolve("ledger"), words[3]);
    System.out.println(meter.read(Integer.parseInt(words[0])).line());
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
