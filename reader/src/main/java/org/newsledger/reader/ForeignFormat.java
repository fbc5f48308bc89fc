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
    var place = source.place();
    var problem =
        ForeignContent.of(Head.of(source))
            .map(
                found ->
                    found.isReadByTika()
                        ? Faults.forTika(place, found.what())
                        : Faults.foreign(place, found.what()))
            .orElseGet(() -> Faults.foreign(place, "binary data"));
    return Stream.of(new ReadResult.Rejected(problem));
  }
}
