package org.newsledger.reader;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Counts what is read of one file and what comes out of its compressed parts, at whatever depth,
 * and stops the reading where too much does. Not for several threads.
 */
final class Meter {
  /** The ratio of less is not looked at: a short text of one letter is no bomb. */
  private static final long UNSUSPICIOUS = 10 * 1024 * 1024;

  private final ReaderLimits limits;
  private long read;
  private long expanded;
  private boolean spent;

  Meter(ReaderLimits limits) {
    this.limits = limits;
  }

  ReaderLimits limits() {
    return limits;
  }

  /** Whether no more may be read of the file. */
  boolean isSpent() {
    return spent;
  }

  /** Counts the bytes as those of the file. */
  InputStream read(InputStream bytes) {
    return new Counted(bytes) {
      @Override
      void count(long number) {
        read += number;
      }
    };
  }

  /** Counts the bytes as such that a compression or an archive held. */
  InputStream expanded(InputStream bytes) {
    return new Counted(bytes) {
      @Override
      void count(long number) throws IOException {
        expanded += number;
        check();
      }

      /** What is in a container is closed with it. */
      @Override
      public void close() {}
    };
  }

  private void check() throws Refusal {
    if (expanded > limits.maxExpandedBytes()) {
      spent = true;
      throw Refusal.expandsTooMuch(limits.maxExpandedBytes());
    }
    if (expanded > UNSUSPICIOUS && expanded / limits.maxRatio() > read) {
      spent = true;
      throw Refusal.bomb(limits.maxRatio());
    }
  }

  private abstract static class Counted extends FilterInputStream {
    Counted(InputStream bytes) {
      super(bytes);
    }

    abstract void count(long number) throws IOException;

    @Override
    public int read() throws IOException {
      int value = super.read();
      count(value < 0 ? 0 : 1);
      return value;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int number = super.read(buffer, from, length);
      count(Math.max(0, number));
      return number;
    }

    @Override
    public long skip(long wanted) throws IOException {
      long number = super.skip(wanted);
      count(number);
      return number;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
