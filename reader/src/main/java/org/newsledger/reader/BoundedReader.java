package org.newsledger.reader;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.function.Supplier;

/** Stops the reading of a record that has no end, for parsers that hold a record whole. */
final class BoundedReader extends FilterReader {
  /** Parsers read ahead. */
  private static final long AHEAD = 1 << 17;

  private final long maxLength;
  private final Supplier<Refusal> refusal;
  private long read;

  BoundedReader(Reader text, long maxLength, Supplier<Refusal> refusal) {
    super(text);
    this.maxLength = maxLength;
    this.refusal = refusal;
  }

  /** A new record begins. */
  void restart() {
    read = 0;
  }

  @Override
  public int read() throws IOException {
    return count(super.read(), 1);
  }

  @Override
  public int read(char[] buffer, int from, int length) throws IOException {
    int number = super.read(buffer, from, length);
    return count(number, number);
  }

  private int count(int result, int number) throws Refusal {
    read += Math.max(0, number);
    if (read > maxLength + AHEAD) {
      throw refusal.get();
    }
    return result;
  }
}
