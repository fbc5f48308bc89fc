package org.newsledger.reader;

/** What became of one record of an input: an article, or the reason why there is none. */
public sealed interface ReadResult {

  record Document(SourceDocument document) implements ReadResult {}

  record Rejected(Problem problem) implements ReadResult {}

  /**
   * What the user should know of a file that was read: the records of a container that no one takes
   * for articles (images, style sheets, redirects), told after the container's other records, or a
   * name that promises something else.
   *
   * @param count how many records were left out; 0 where none was
   * @param problem tells it to the user
   */
  record Skipped(long count, Problem problem) implements ReadResult {}
}
