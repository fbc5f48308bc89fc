package org.newsledger.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.newsledger.processor.ProcessorSettings;
import org.newsledger.processor.clean.ArticleCleaner;
import org.newsledger.processor.clean.FurnitureLearner;
import org.newsledger.processor.lexicon.Lexicons;
import org.newsledger.reader.DocumentReader;
import org.newsledger.reader.InputFile;
import org.newsledger.reader.Inputs;
import org.newsledger.reader.ReadResult;
import org.newsledger.reader.ReaderSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds the lines that publishers repeat on all their pages, for later runs to leave out. */
@Command(
    name = "furniture",
    description = {
      "Finds the lines that each publisher repeats in its articles, and writes them as lexicon",
      "und/furniture.tsv for run --lexicon to leave out. Look it through before use."
    })
final class FurnitureCommand implements Callable<Integer> {

  private static final Path FILE = Path.of("und", "furniture.tsv");
  private static final String HEAD =
      """
      # Lines that publishers repeat, found by "newsledger furniture".
      # Columns: site, by host, publisher or folder; words of the line, without numbers.
      """;

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, and folders of files.")
  private List<Path> paths = List.of();

  @Option(
      names = {"-o", "--lexicon"},
      required = true,
      paramLabel = "DIR",
      description = "Lexicon folder to write und/furniture.tsv to; a former one is replaced.")
  private Path lexicon = Path.of("");

  @Option(
      names = "--min-documents",
      paramLabel = "N",
      defaultValue = "5",
      description = "Articles that a line must stand in (default: ${DEFAULT-VALUE}).")
  private int minDocuments = 5;

  @Option(
      names = "--min-share",
      paramLabel = "SHARE",
      defaultValue = "0.1",
      description = {
        "Part of its publisher's articles that a line must stand in; whole sentences must stand in",
        "half of them at least (default: ${DEFAULT-VALUE})."
      })
  private double minShare = 0.1;

  @Mixin private ReaderOptions reader = new ReaderOptions();

  @Override
  public Integer call() throws IOException {
    check();
    paths.forEach(path -> Paths.require("The input", path));
    FurnitureLearner learner = new FurnitureLearner(minDocuments, minShare);
    learn(learner, reader.settings());
    List<String> rows = learner.rows();
    Path file = write(rows);
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        "%d lines of furniture found in %d articles: %s"
            .formatted(rows.size(), learner.documents(), file));
    return ExitStatus.DONE;
  }

  private void check() {
    if (minDocuments < 2 || !(minShare >= 0 && minShare <= 1)) {
      throw new NewsledgerException(
          ExitStatus.USAGE,
          "--min-documents is "
              + minDocuments
              + " and --min-share "
              + minShare
              + "; give a number from 2, and a share from 0 to 1");
    }
  }

  private void learn(FurnitureLearner learner, ReaderSettings settings) {
    ArticleCleaner cleaner = ArticleCleaner.load(Lexicons.builtIn("en"), ProcessorSettings.DEFAULT);
    DocumentReader documents = new DocumentReader(settings);
    for (InputFile file : Inputs.find(paths, settings).files()) {
      try (Stream<ReadResult> results = documents.read(file)) {
        results
            .filter(ReadResult.Document.class::isInstance)
            .map(result -> cleaner.clean(((ReadResult.Document) result).document()))
            .forEach(learner::add);
      }
    }
  }

  private Path write(List<String> rows) throws IOException {
    Path file = lexicon.resolve(FILE);
    Files.createDirectories(lexicon.resolve("und"));
    Path part = file.resolveSibling("furniture.tsv.part");
    String lines = rows.isEmpty() ? "" : String.join("\n", rows) + "\n";
    Files.writeString(part, HEAD + lines, StandardCharsets.UTF_8);
    return Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
