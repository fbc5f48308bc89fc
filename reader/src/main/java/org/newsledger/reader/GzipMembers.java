package org.newsledger.reader;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/** The content of gzip's members one after another; after a damaged one it can go on. */
final class GzipMembers extends InputStream {
  private static final int BUFFER = 1 << 16;
  private static final int HEADER = 10;
  private static final int TRAILER = 8;
  private static final int HEADER_CRC = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int RESERVED = 0xE0;

  private final InputStream compressed;
  private final Inflater inflater = new Inflater(true);
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int end;
  private boolean inMember;

  GzipMembers(InputStream compressed) {
    this.compressed = compressed;
  }

  /** Whether the bytes begin as a member does. */
  static boolean begins(byte[] bytes, int from, int to) {
    return to - from > 3
        && (bytes[from] & 0xFF) == 0x1F
        && (bytes[from + 1] & 0xFF) == 0x8B
        && bytes[from + 2] == 8
        && (bytes[from + 3] & RESERVED) == 0;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    int number = read(one, 0, 1);
    return number < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] content, int from, int length) throws IOException {
    int number = 0;
    while (number == 0 && length > 0) {
      if (!inMember && !header()) {
        return -1;
      }
      number = inflate(content, from, length);
    }
    return number;
  }

  private int inflate(byte[] content, int from, int length) throws IOException {
    if (inflater.needsInput()) {
      require();
      inflater.setInput(buffer, at, end - at);
    }
    try {
      int number = inflater.inflate(content, from, length);
      at = end - inflater.getRemaining();
      if (inflater.finished()) {
        inflater.reset();
        inMember = false;
        skip(TRAILER);
      } else if (number == 0 && inflater.needsDictionary()) {
        throw new ZipException("a member asks for a dictionary");
      }
      return number;
    } catch (DataFormatException damaged) {
      at = end - inflater.getRemaining();
      throw (ZipException) new ZipException("a member is damaged").initCause(damaged);
    }
  }

  /** Reads over a member's header; false at the end of the input. */
  private boolean header() throws IOException {
    if (!fill()) {
      return false;
    }
    gather(HEADER);
    if (!begins(buffer, at, end)) {
      throw new ZipException("no member begins where one should");
    }
    int flags = buffer[at + 3];
    skip(HEADER);
    if ((flags & EXTRA) != 0) {
      skip(next() | next() << 8);
    }
    for (int texts = Integer.bitCount(flags & (NAME | COMMENT)); texts > 0; texts--) {
      while (next() != 0) {
        // the name's letters tell nothing
      }
    }
    skip((flags & HEADER_CRC) != 0 ? 2 : 0);
    inMember = true;
    return true;
  }

  /**
   * Goes on behind damage, to where the next member seems to begin.
   *
   * @return false if there is none
   */
  boolean recover() throws IOException {
    inflater.reset();
    inMember = false;
    at = Math.min(at + 1, end);
    while (fill()) {
      gather(4);
      if (begins(buffer, at, end)) {
        return true;
      }
      at++;
    }
    return false;
  }

  /** Moves the rest to the buffer's beginning and reads on, if fewer bytes are there. */
  private void gather(int number) throws IOException {
    if (end - at < number) {
      System.arraycopy(buffer, at, buffer, 0, end - at);
      end -= at;
      at = 0;
      end += Math.max(0, compressed.readNBytes(buffer, end, BUFFER - end));
    }
  }

  private boolean fill() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(0, compressed.read(buffer, 0, BUFFER));
    }
    return at < end;
  }

  private void require() throws IOException {
    if (!fill()) {
      throw new EOFException();
    }
  }

  private int next() throws IOException {
    require();
    int value = buffer[at] & 0xFF;
    at++;
    return value;
  }

  private void skip(int number) throws IOException {
    for (int left = number; left > 0; left--) {
      next();
    }
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    compressed.close();
  }
}
