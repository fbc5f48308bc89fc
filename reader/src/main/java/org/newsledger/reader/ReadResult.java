package org.newsledger.reader;

/** What became of one record of an input: an article, or the reason why there is none. */
public sealed interface ReadResult {

  record Document(SourceDocument document) implements ReadResult {}

  record Rejected(Problem problem) implements ReadResult {}
}
