package org.newsledger.processor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a user can set of the processor.
 *
 * @param lexiconFolder a folder {@code <language>/<name>.tsv} of entries that are added
 * @param gazetteer a file in GeoNames' dump format with more places
 * @param languages BCP 47 tags of the languages that are told apart
 */
public record ProcessorSettings(
    Optional<Path> lexiconFolder, Optional<Path> gazetteer, List<String> languages) {

  /** The program's own lexicons alone. */
  public static final ProcessorSettings DEFAULT =
      new ProcessorSettings(
          Optional.empty(),
          Optional.empty(),
          List.of("en", "fr", "de", "es", "ru", "ar", "uk", "tr", "it", "pt", "pl", "fa"));

  public ProcessorSettings {
    languages = List.copyOf(languages);
  }
}
