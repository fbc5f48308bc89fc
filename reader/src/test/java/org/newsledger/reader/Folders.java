package org.newsledger.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Lays out input folders for tests, and reads them. */
final class Folders {
  private Folders() {}

  static Path write(Path folder, String name, String text) {
    return write(folder, name, text.getBytes(StandardCharsets.UTF_8));
  }

  static Path write(Path folder, String name, byte[] bytes) {
    try {
      var file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, bytes);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  static Inventory find(Path... inputs) {
    return Inputs.find(List.of(inputs), ReaderSettings.DEFAULTS);
  }

  static List<String> names(Inventory inventory) {
    return inventory.files().stream().map(InputFile::sourceFile).toList();
  }

  /** What reading the one file gives. */
  static ReadResult read(Path file, ReaderSettings settings) {
    var input = Inputs.find(List.of(file), settings).files().get(0);
    try (var results = new DocumentReader(settings).read(input)) {
      return results.toList().get(0);
    }
  }

  /** All that reading the one file gives. */
  static List<ReadResult> readAll(Path file, ReaderLimits limits) {
    var settings = ReaderSettings.DEFAULTS.withLimits(limits);
    var input = Inputs.find(List.of(file), settings).files().get(0);
    try (var results = new DocumentReader(settings).read(input)) {
      return results.toList();
    }
  }

  /** What reading the one file gives, a line for each result. */
  static List<String> told(Path file, ReaderLimits limits) {
    return readAll(file, limits).stream().map(Folders::line).toList();
  }

  static List<String> told(Path file) {
    return told(file, ReaderLimits.DEFAULTS);
  }

  private static String line(ReadResult result) {
    if (result instanceof ReadResult.Document found) {
      var document = found.document();
      return "%s %s: %s"
          .formatted(document.sourceFile(), document.format(), document.content().strip());
    }
    var problem =
        result instanceof ReadResult.Skipped skipped
            ? skipped.problem()
            : ((ReadResult.Rejected) result).problem();
    return "%s [%s] %s".formatted(problem.sourceFile(), problem.record(), problem.reason());
  }

  static SourceDocument document(Path file) {
    return ((ReadResult.Document) read(file, ReaderSettings.DEFAULTS)).document();
  }

  static Problem problem(Path file, ReaderSettings settings) {
    return ((ReadResult.Rejected) read(file, settings)).problem();
  }
}
