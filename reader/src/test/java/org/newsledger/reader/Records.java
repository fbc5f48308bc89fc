package org.newsledger.reader;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the records of a file for tests. */
final class Records {
  private Records() {}

  static List<ReadResult> read(Path folder, String name, byte[] bytes, ReaderSettings settings) {
    var file = Folders.write(folder, name, bytes);
    var input = Inputs.find(List.of(file), settings).files().get(0);
    try (var results = new DocumentReader(settings).read(input)) {
      return results.toList();
    }
  }

  static List<ReadResult> read(Path folder, String name, String text) {
    return read(folder, name, text.getBytes(StandardCharsets.UTF_8), ReaderSettings.DEFAULTS);
  }

  /** The records' names with their texts, or with what is wrong. */
  static List<String> texts(List<ReadResult> results) {
    return results.stream().map(Records::text).toList();
  }

  private static String text(ReadResult result) {
    if (result instanceof ReadResult.Document found) {
      return found.document().sourceFile() + ": " + found.document().content();
    }
    var problem = problem(result);
    return problem.sourceFile() + " " + problem.record() + " " + problem.reason();
  }

  static Problem problem(ReadResult result) {
    return result instanceof ReadResult.Rejected rejected
        ? rejected.problem()
        : ((ReadResult.Skipped) result).problem();
  }

  static SourceDocument document(ReadResult result) {
    return ((ReadResult.Document) result).document();
  }

  /** Day, publisher, title, author, URL and language, with - for what is not known. */
  static String metadata(ReadResult result) {
    var known = document(result).metadata();
    return Stream.of(
            known.publishedOn().map(LocalDate::toString),
            known.publisher(),
            known.title(),
            known.author(),
            known.url(),
            known.language())
        .map(value -> value.orElse("-"))
        .collect(Collectors.joining(" | "));
  }
}
