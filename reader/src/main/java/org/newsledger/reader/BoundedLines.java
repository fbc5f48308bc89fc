package org.newsledger.reader;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** The lines of a text of any size; of one that is too long, no more than its number is kept. */
final class BoundedLines {
  private static final int BUFFER = 1 << 13;

  private final Reader text;
  private final long maxLength;
  private final char[] buffer = new char[BUFFER];
  private int at;
  private int end;
  private long number;

  BoundedLines(Reader text, long maxLength) {
    this.text = text;
    this.maxLength = maxLength;
  }

  /**
   * A line.
   *
   * @param number from 1
   * @param tooLong whether it is longer than allowed; the text then is empty
   */
  record Line(long number, String text, boolean tooLong) {}

  Optional<Line> next() throws IOException {
    var line = new StringBuilder();
    boolean some = false;
    boolean tooLong = false;
    while (fill()) {
      some = true;
      int stop = lineEnd();
      tooLong |= line.length() + stop - at > maxLength;
      if (tooLong) {
        line.setLength(0);
      } else {
        line.append(buffer, at, stop - at);
      }
      at = stop;
      if (at < end) {
        at++;
        break;
      }
    }
    number += some ? 1 : 0;
    return some ? Optional.of(new Line(number, line.toString(), tooLong)) : Optional.empty();
  }

  private boolean fill() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(0, text.read(buffer, 0, BUFFER));
    }
    return at < end;
  }

  private int lineEnd() {
    int stop = at;
    while (stop < end && buffer[stop] != '\n') {
      stop++;
    }
    return stop;
  }
}
