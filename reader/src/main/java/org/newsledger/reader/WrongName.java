package org.newsledger.reader;

import java.util.Optional;
import java.util.Set;

/** Tells names that promise something else than what was found. */
final class WrongName {
  private WrongName() {}

  /** What to tell of a file whose first article is this. */
  static Optional<Problem> of(InputFile file, SourceDocument first) {
    var extension = Head.extension(file.path().getFileName().toString());
    var promised = promised(extension);
    boolean kept = promised.isEmpty() || promised.get().contains(first.format());
    return kept
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                file.sourceFile(),
                "is named .%s, but was read as %s".formatted(extension, first.format()),
                "Rename it, and look whether it is what it should be."));
  }

  /** The formats of the articles in such a file; none for a kind that is not read. */
  private static Optional<Set<String>> promised(String extension) {
    return switch (extension) {
      case "txt", "text", "md" -> Optional.of(Set.of("text"));
      case "html", "htm", "xhtml", "shtml" -> Optional.of(Set.of("html"));
      case "mht", "mhtml" -> Optional.of(Set.of("mhtml"));
      case "eml" -> Optional.of(Set.of("eml", "mhtml"));
      case "rss", "atom" -> Optional.of(Set.of("rss", "atom"));
      case "xml" -> Optional.of(Set.of("rss", "atom", "html"));
      case "json", "jsonl", "ndjson" -> Optional.of(Set.of("json", "jsonl"));
      case "csv", "tsv" -> Optional.of(Set.of("csv"));
      case "warc" -> Optional.of(Set.of("warc"));
      case "pdf" -> Optional.of(Set.of("pdf"));
      case "docx" -> Optional.of(Set.of("docx"));
      case "doc", "odt", "rtf", "epub" -> Optional.of(Set.of());
      case "jpg", "jpeg", "png", "gif", "webp", "mp3", "mp4" -> Optional.of(Set.of());
      default -> Optional.empty();
    };
  }
}
