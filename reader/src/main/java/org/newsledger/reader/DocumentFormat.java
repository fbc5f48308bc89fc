package org.newsledger.reader;

import java.io.IOException;
import java.util.stream.Stream;

/** One kind of input, from a text with one article to an archive of many. */
interface DocumentFormat {

  /** Whether an input that begins so is of this kind. */
  boolean recognizes(Head head);

  /**
   * The articles of the source in their order, lazily, one element a record, of which at most one
   * is held. A fault of a record is a rejection in its place; one that ends the container is the
   * last. The caller closes {@code source}.
   *
   * @throws IOException only where a source that holds one article cannot be read to its end
   */
  Stream<ReadResult> read(Source source) throws IOException;
}
