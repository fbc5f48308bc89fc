package org.newsledger.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.newsledger.app.job.Analyser;

/** Gives commands as a user would, in a folder for the test alone. */
final class Shell {

  private final Path folder;
  private final Path out;

  Shell(Path folder) {
    this(folder, folder.resolve("out"));
  }

  private Shell(Path folder, Path out) {
    this.folder = folder;
    this.out = out;
  }

  /** The same inputs with another ledger. */
  Shell into(String name) {
    return new Shell(folder, folder.resolve(name));
  }

  /** How a command ended. */
  record Result(int status, String out, String err) {}

  Path out() {
    return out;
  }

  Path input(String name) {
    return folder.resolve("in").resolve(name);
  }

  /** Writes an input file, as old as inputs usually are. */
  Shell write(String name, String text) throws IOException {
    Files.createDirectories(input(name).getParent());
    Files.writeString(input(name), text);
    return this;
  }

  /** Writes an archive of texts. */
  Shell zip(String name, Map<String, String> members) throws IOException {
    Files.createDirectories(input(name).getParent());
    try (var zip = new ZipOutputStream(Files.newOutputStream(input(name)))) {
      for (Map.Entry<String, String> member : members.entrySet()) {
        ZipEntry entry = new ZipEntry(member.getKey());
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(member.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return this;
  }

  Result run(String... options) {
    return give(
        settings -> new LineAnalyser(0), command("run", folder.resolve("in").toString(), options));
  }

  Result give(String command, String... options) {
    return give(settings -> new LineAnalyser(0), command(command, options));
  }

  private String[] command(String name, String input, String... options) {
    List<String> words = new ArrayList<>(List.of(options));
    words.add(0, input);
    return command(name, words.toArray(String[]::new));
  }

  String[] command(String name, String... options) {
    List<String> words = new ArrayList<>(List.of(name, "-o", out().toString()));
    words.addAll(List.of(options));
    return words.toArray(String[]::new);
  }

  static Result give(Analyser.Loader loader, String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Logging.quiet();
    int status = Newsledger.run(loader, new PrintWriter(out), new PrintWriter(err, true), words);
    return new Result(status, out.toString(), err.toString());
  }

  /** A process that runs the same command, each article taking {@code millis}. */
  Process process(List<String> javaOptions, long millis, String... words) throws IOException {
    return process(SlowNewsledger.class, javaOptions, List.of(Long.toString(millis)), words);
  }

  /** A process that runs a command by way of another main class. */
  Process process(Class<?> main, List<String> javaOptions, List<String> first, String... words)
      throws IOException {
    return process(List.of(), main, javaOptions, first, words);
  }

  /** A process that another program prepares, as {@code nice} does. */
  Process process(
      List<String> before,
      Class<?> main,
      List<String> javaOptions,
      List<String> first,
      String... words)
      throws IOException {
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx256m");
    command.addAll(javaOptions);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(first);
    command.addAll(List.of(words));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("process.log").toFile())
        .start();
  }

  String text(String csv) throws IOException {
    return Files.readString(out().resolve(csv));
  }

  List<Map<String, String>> rows(String csv) throws IOException {
    try (Reader reader = Files.newBufferedReader(out().resolve(csv), StandardCharsets.UTF_8)) {
      reader.mark(1);
      if (reader.read() != '\uFEFF') {
        reader.reset();
      }
      var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
      return format.parse(reader).stream().map(CSVRecord::toMap).collect(Collectors.toList());
    }
  }

  List<String> column(String csv, String name) throws IOException {
    return rows(csv).stream().map(row -> row.get(name)).toList();
  }
}
