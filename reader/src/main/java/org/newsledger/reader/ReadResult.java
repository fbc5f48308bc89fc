package org.newsledger.reader;

/** What became of one record of an input: an article, or the reason why there is none. */
public sealed interface ReadResult {

  record Document(SourceDocument document) implements ReadResult {}

  record Rejected(Problem problem) implements ReadResult {}

  /**
   * The records of a container that no one takes for articles: images, style sheets, redirects. It
   * comes after the container's other records, and is no fault of the file.
   *
   * @param count how many they are
   * @param problem tells it to the user
   */
  record Skipped(long count, Problem problem) implements ReadResult {}
}
