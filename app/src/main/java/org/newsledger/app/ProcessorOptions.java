package org.newsledger.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.newsledger.processor.ProcessorSettings;
import picocli.CommandLine.Option;

/** How documents are read and understood. */
final class ProcessorOptions {

  @Option(
      names = "--lexicon",
      paramLabel = "DIR",
      description = "Folder of your own lexicon files, LANGUAGE/NAME.tsv; their entries are added.")
  private Optional<Path> lexicon = Optional.empty();

  @Option(
      names = "--gazetteer",
      paramLabel = "FILE",
      description = "More places, in GeoNames' dump format.")
  private Optional<Path> gazetteer = Optional.empty();

  @Option(
      names = "--languages",
      paramLabel = "TAG",
      split = ",",
      description = "Languages to tell apart, as BCP 47 tags divided by commas.")
  private List<String> languages = List.of();

  ProcessorSettings settings() {
    lexicon.ifPresent(folder -> Paths.require("The lexicon folder", folder));
    gazetteer.ifPresent(file -> Paths.require("The gazetteer", file));
    List<String> told = languages.isEmpty() ? ProcessorSettings.DEFAULT.languages() : languages;
    return new ProcessorSettings(lexicon, gazetteer, told);
  }
}
