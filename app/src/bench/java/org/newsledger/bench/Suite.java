package org.newsledger.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.newsledger.bench.BareCoreNlp.Pipeline;
import org.newsledger.bench.Meter.Usage;
import org.newsledger.writer.LedgerGrowth;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures the stages, whole runs, the libraries beside them, growth and large ledgers, and prints
 * tables. Give it a machine that does nothing else. Properties: see {@link Settings}.
 */
public final class Suite {

  private static final int STAGE_ARTICLES = 40;
  private static final int[] GROWTH = {1, 2, 4, 8, 16};
  private static final double MEGABYTE = 1 << 20;

  private final Settings settings = Settings.load();
  private final Path scratch;
  private final Children children;
  private final Path warmUp;

  private Suite(Path scratch) throws IOException {
    this.scratch = scratch;
    children = new Children(scratch);
    warmUp = generated(settings.warmUp(), 1);
  }

  public static void main(String[] words) throws Exception {
    Path scratch = Files.createTempDirectory("newsledger-bench");
    try {
      new Suite(scratch).measure();
    } finally {
      Children.delete(scratch);
    }
  }

  private void measure() throws Exception {
    System.out.print(Machine.describe());
    if (settings.has("stages")) {
      System.out.print(stages());
    }
    if (settings.has("runs")) {
      System.out.print(runs());
    }
    if (settings.has("peers")) {
      System.out.print(peers());
    }
    if (settings.has("growth")) {
      System.out.print(growth());
    }
    if (settings.has("large")) {
      System.out.print(large());
    }
  }

  private Path generated(int articles, long seed) throws IOException {
    Path folder = scratch.resolve("articles-" + articles + "-" + seed);
    return Files.exists(folder) ? folder : Corpus.of(settings.base()).write(folder, articles, seed);
  }

  /** JMH, one thread. */
  private Table stages() throws IOException, RunnerException {
    Options options =
        new OptionsBuilder()
            .include("StageBenchmark|LedgerBenchmark")
            .param("corpus", generated(STAGE_ARTICLES, 2).toString())
            .jvmArgs("-Xmx2g", "-XX:+UseSerialGC")
            .forks(1)
            .warmupIterations(3)
            .warmupTime(TimeValue.seconds(3))
            .measurementIterations(3)
            .measurementTime(TimeValue.seconds(3))
            .verbosity(VerboseMode.SILENT)
            .build();
    Table table = new Table("Stages, one thread", "stage", "milliseconds", "error");
    for (RunResult result : new Runner(options).run()) {
      String name = result.getParams().getBenchmark();
      table.row(
          name.substring(name.lastIndexOf('.') + 1),
          text("%.2f", result.getPrimaryResult().getScore()),
          text("%.2f", result.getPrimaryResult().getScoreError()));
    }
    return table;
  }

  private Path corpus() throws IOException {
    return settings.isGenerated() ? generated(settings.articles(), 3) : settings.corpus();
  }

  private static int count(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return (int) files.filter(Files::isRegularFile).count();
    }
  }

  private Table runs() throws Exception {
    Path corpus = corpus();
    int articles = count(corpus);
    Table table = usageTable("Whole runs of " + articles + " articles");
    for (int threads : new int[] {1, 2}) {
      String name = threads + (threads == 1 ? " thread" : " threads");
      addRow(table, name + ", cold", cold(articles, threads, corpus));
      addRow(table, name + ", warm", warm(articles, threads, corpus));
    }
    return table;
  }

  /** A process for each repeat. */
  private Usage cold(int articles, int threads, Path in) throws IOException, InterruptedException {
    List<Usage> usages = new ArrayList<>();
    for (int i = 0; i < settings.repeats(); i++) {
      usages.add(children.newsledger(articles, threads, children.folder("out"), in));
    }
    return median(usages);
  }

  /** One process for all repeats. */
  private Usage warm(int articles, int threads, Path in) throws IOException, InterruptedException {
    Path out = children.folder("out");
    return median(
        children.newsledger(articles, threads, settings.repeats(), out, in, List.of(warmUp)));
  }

  private Table peers() throws Exception {
    int articles = settings.peerArticles();
    Path corpus = settings.isGenerated() ? generated(articles, 4) : settings.corpus();
    Table table =
        new Table(
            "Newsledger and bare CoreNLP on the same " + count(corpus) + " articles, warm",
            "program",
            "threads",
            "CPU s",
            "wall s",
            "CPU of Newsledger to its");
    int all = count(corpus);
    Usage own = warm(all, 1, corpus);
    Usage ownOnTwo = warm(all, 2, corpus);
    peer(table, "Newsledger, end to end", 1, own, own);
    peer(table, "Newsledger, end to end", 2, ownOnTwo, ownOnTwo);
    for (Pipeline pipeline : Pipeline.values()) {
      for (int threads : pipeline == Pipeline.SAME ? new int[] {1, 2} : new int[] {1}) {
        Usage bare =
            median(children.coreNlp(pipeline, threads, settings.repeats(), warmUp, corpus));
        String name = "CoreNLP, " + pipeline.name().toLowerCase(Locale.ROOT) + " annotators";
        peer(table, name, threads, bare, threads == 1 ? own : ownOnTwo);
      }
    }
    return table;
  }

  private static void peer(Table table, String name, int threads, Usage usage, Usage own) {
    table.row(
        name,
        threads,
        text("%.1f", usage.cpu()),
        text("%.1f", usage.wall()),
        text("%.2f", own.cpu() / usage.cpu()));
  }

  private Table growth() throws Exception {
    int least = Math.max(1, settings.articles() / GROWTH[GROWTH.length - 1]);
    Table table = usageTable("Growth, cold, two threads");
    for (int times : GROWTH) {
      int articles = least * times;
      Path corpus = generated(articles, 5);
      addRow(table, times + " x " + least, cold(articles, 2, corpus));
      Children.delete(corpus);
    }
    return table;
  }

  private Table large() throws Exception {
    Table table = new Table("Large ledgers", "what", "wall s", "CPU s", "peak memory MB");
    Path grown = children.folder("grown");
    children.newsledger(1, 2, grown, warmUp);
    long facts = LedgerGrowth.grow(grown.resolve("run-1"), settings.facts());
    addShort(
        table, "export of %,d facts".formatted(facts), children.export(grown.resolve("run-1")));
    Path files = scratch.resolve("files");
    for (int i = 0; i < settings.files(); i++) {
      Path file = files.resolve(i / 1000 + "/" + i + ".txt");
      Files.createDirectories(file.getParent());
      Files.writeString(file, "Soldiers left the town of number " + i + ".\n");
    }
    Path out = children.folder("many");
    String many = "%,d short files".formatted(settings.files());
    addShort(table, many + ", new", children.newsledger(1, 2, out, files));
    addShort(table, many + ", unchanged", children.newsledger(1, 2, out, files));
    return table;
  }

  private static void addShort(Table table, String name, Usage usage) {
    table.row(
        name,
        text("%.1f", usage.wall()),
        text("%.1f", usage.cpu()),
        text("%.0f", usage.memory() / MEGABYTE));
  }

  private static Table usageTable(String title) {
    return new Table(title, "run", "wall s", "CPU s", "articles/s", "peak memory MB", "written MB");
  }

  private static void addRow(Table table, String name, Usage usage) {
    table.row(
        name,
        text("%.1f", usage.wall()),
        text("%.1f", usage.cpu()),
        text("%.1f", usage.articles() / usage.wall()),
        text("%.0f", usage.memory() / MEGABYTE),
        text("%.1f", usage.written() / MEGABYTE));
  }

  /** The run of median CPU time. */
  private static Usage median(List<Usage> usages) {
    List<Usage> sorted = new ArrayList<>(usages);
    sorted.sort(Comparator.comparingDouble(Usage::cpu));
    return sorted.get(sorted.size() / 2);
  }

  private static String text(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }
}
