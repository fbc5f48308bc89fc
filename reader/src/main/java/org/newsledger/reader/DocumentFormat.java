package org.newsledger.reader;

import java.util.stream.Stream;

/** One kind of file, from a text with one article to an archive of many. */
interface DocumentFormat {

  /** See {@link DocumentReader#read}. */
  Stream<ReadResult> read(InputFile file);
}
