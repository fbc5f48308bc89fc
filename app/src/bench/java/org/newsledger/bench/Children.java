package org.newsledger.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.newsledger.bench.Meter.Usage;

/** Processes of their own, each measured. */
final class Children {

  private static final String CLASS_PATH =
      System.getProperty("java.class.path")
          + File.pathSeparator
          + System.getProperty("bench.libraries", "");

  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  /** As the launcher starts the program. */
  private static final List<String> AS_LAUNCHED =
      List.of(
          "-Xms1200m",
          "-Xmx1200m",
          "-XX:+UseSerialGC",
          "-Dfile.encoding=UTF-8",
          "-XX:CompileCommand=quiet",
          "-XX:CompileCommand=exclude,"
              + "edu.stanford.nlp.pipeline.WordsToSentencesAnnotator::annotate");

  private static final List<String> LARGE =
      List.of("-Xmx6g", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8");

  private final Path scratch;

  Children(Path scratch) {
    this.scratch = scratch;
  }

  /** The program on a folder. */
  Usage newsledger(int articles, int threads, Path out, Path in)
      throws IOException, InterruptedException {
    return newsledger(articles, threads, 1, out, in, List.of()).get(0);
  }

  /** The program on a folder, again and again, after a warm-up on another. */
  List<Usage> newsledger(int articles, int threads, int times, Path out, Path in, List<Path> warmUp)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>();
    words.add(Integer.toString(articles));
    words.add(Integer.toString(threads));
    words.add(Integer.toString(times));
    words.add(out.toString());
    words.add(in.toString());
    warmUp.forEach(folder -> words.add(folder.toString()));
    return measured(AS_LAUNCHED, "org.newsledger.app.MeasuredRun", words);
  }

  /** The export of a ledger. */
  Usage export(Path out) throws IOException, InterruptedException {
    return measured(AS_LAUNCHED, "org.newsledger.app.MeasuredExport", List.of(out.toString()))
        .get(0);
  }

  /** CoreNLP on a folder, again and again, after a warm-up on another. */
  List<Usage> coreNlp(BareCoreNlp.Pipeline pipeline, int threads, int times, Path warmUp, Path in)
      throws IOException, InterruptedException {
    return measured(
        LARGE,
        BareCoreNlp.class.getName(),
        List.of(
            pipeline.name(),
            Integer.toString(threads),
            Integer.toString(times),
            warmUp.toString(),
            in.toString()));
  }

  /** A folder that does not exist yet. */
  Path folder(String name) throws IOException {
    Path folder = scratch.resolve(name);
    delete(folder);
    return folder;
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private List<Usage> measured(List<String> options, String main, List<String> words)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(JAVA.toString()));
    command.addAll(options);
    command.addAll(List.of("-cp", CLASS_PATH, main));
    command.addAll(words);
    Path log = scratch.resolve("child.log");
    int status =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8);
    if (status != 0) {
      throw new IllegalStateException(main + " ended with " + status + ":\n" + lines);
    }
    return lines.stream().filter(Usage::isUsage).map(Usage::parse).toList();
  }
}
