package org.newsledger.reader;

import java.io.IOException;
import java.util.stream.Stream;

/** Files that are not read. They are named, so that the user knows what to do with them. */
final class ForeignFormat implements DocumentFormat {

  @Override
  public boolean recognizes(Head head) {
    return ForeignContent.of(head).isPresent();
  }

  @Override
  public Stream<ReadResult> read(Source source) throws IOException {
    var what = ForeignContent.of(Head.of(source)).map(ForeignContent::what).orElse("binary data");
    return Stream.of(new ReadResult.Rejected(Faults.foreign(source.place(), what)));
  }
}
