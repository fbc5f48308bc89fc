package org.newsledger.reader;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * ZIP archives, read from their beginning to their end, so that one within another needs no room
 * and one that breaks off is read as far as it goes.
 */
final class ZipFormat implements DocumentFormat {
  private static final String MEMBER = "PK\u0003\u0004";
  private static final String END = "PK\u0005\u0006";
  private static final String SPANNED = "PK\u0007\b" + MEMBER;

  private final Formats formats;

  ZipFormat(Formats formats) {
    this.formats = formats;
  }

  @Override
  public boolean recognizes(Head head) {
    return head.has(MEMBER, 0) || head.has(END, 0) || head.has(SPANNED, 0);
  }

  @Override
  public Stream<ReadResult> read(Source source) {
    var watched = new EndWatch(source.bytes());
    var members =
        new ZipArchiveInputStream(watched, StandardCharsets.UTF_8.name(), true, false, true);
    return RecordStream.of(
        source, new ArchiveReader(formats, source, members, () -> watched.ended));
  }

  /** Sees whether the record comes by with which a whole archive ends. */
  private static final class EndWatch extends FilterInputStream {
    private static final int SIGNATURE = 0x504B0506;

    private int last;
    private boolean ended;

    EndWatch(InputStream bytes) {
      super(bytes);
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      if (value >= 0) {
        see(value);
      }
      return value;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int number = super.read(buffer, from, length);
      for (int at = from; at < from + number; at++) {
        see(buffer[at] & 0xFF);
      }
      return number;
    }

    @Override
    public long skip(long wanted) throws IOException {
      var skipped = new byte[(int) Math.min(8192, Math.max(0, wanted))];
      return Math.max(0, read(skipped, 0, skipped.length));
    }

    private void see(int value) {
      last = last << 8 | value;
      ended |= last == SIGNATURE;
    }
  }
}
