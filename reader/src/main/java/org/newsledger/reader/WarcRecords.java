package org.newsledger.reader;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.ZipException;
import org.netpreserve.jwarc.LengthedBody;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcParser;

/**
 * The records of a WARC one after another. jwarc's own reader ends at the first damage; this one
 * looks for the next record. A record's body is gone when the next record is asked for.
 */
final class WarcRecords {
  private static final int BUFFER = 1 << 16;
  private static final long LONGEST_HEADER = 1 << 20;
  private static final String START = "WARC/";

  private final WarcBytes bytes;
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).flip();
  private final WarcParser parser = new WarcParser();
  private Optional<MessageBody> body = Optional.empty();
  private boolean damaged;

  WarcRecords(WarcBytes bytes) {
    this.bytes = bytes;
    parser.setLenient(true);
  }

  record Entry(MessageHeaders headers, MessageBody body, long length) {}

  /**
   * The next record; empty after the last.
   *
   * @throws WarcDamage if it cannot be read; the one behind it can be asked for
   * @throws IOException if no more can be read
   */
  Optional<Entry> next() throws IOException {
    try {
      boolean found = !damaged || findStart();
      return found && pass() ? Optional.of(read()) : Optional.empty();
    } catch (ParsingException | ZipException fault) {
      giveUp();
      throw new WarcDamage(fault);
    }
  }

  /** Passes the rest of a record that is not wanted. */
  void finish() throws IOException {
    if (body.isPresent()) {
      body.get().consume();
      body = Optional.empty();
    }
  }

  /** Leaves a record whose body is damaged. */
  void giveUp() {
    damaged = true;
    body = Optional.empty();
  }

  /** Passes what is left of the record before and the line breaks behind it; false at the end. */
  private boolean pass() throws IOException {
    finish();
    while (fill(1)) {
      byte next = buffer.get(buffer.position());
      if (next != '\r' && next != '\n') {
        return true;
      }
      buffer.get();
    }
    return false;
  }

  private Entry read() throws IOException {
    if (!fill(START.length()) || !startsAt(buffer.position())) {
      throw new ZipException("no record begins where one should");
    }
    parser.reset();
    bytes.allow(LONGEST_HEADER);
    try {
      parser.parse(bytes, buffer);
    } catch (ZipException fault) {
      // It came while the buffer was being filled: what was read before would be read again.
      buffer.flip();
      throw fault;
    } finally {
      bytes.allow(Long.MAX_VALUE);
    }
    var headers = parser.headers();
    long length = length(headers);
    MessageBody content = LengthedBody.create(bytes, buffer, length);
    body = Optional.of(content);
    return new Entry(headers, content, length);
  }

  private static long length(MessageHeaders headers) throws ZipException {
    var written = headers.first("Content-Length").orElse("");
    try {
      long length = Long.parseLong(written.strip());
      if (length >= 0) {
        return length;
      }
    } catch (NumberFormatException noNumber) {
      throw (ZipException) new ZipException("its length is not told").initCause(noNumber);
    }
    throw new ZipException("its length is " + written);
  }

  /** Looks for the next line that may begin a record; false where there is none. */
  private boolean findStart() throws IOException {
    boolean lineStart = false;
    while (true) {
      try {
        while (fill(START.length())) {
          if (lineStart && startsAt(buffer.position())) {
            damaged = false;
            return true;
          }
          lineStart = buffer.get() == '\n';
        }
        return false;
      } catch (ZipException fault) {
        if (!bytes.recover()) {
          return false;
        }
        buffer.clear().flip();
        lineStart = true;
      }
    }
  }

  private boolean startsAt(int position) {
    for (int at = 0; at < START.length(); at++) {
      if (buffer.get(position + at) != START.charAt(at)) {
        return false;
      }
    }
    return true;
  }

  /** Reads on until so many bytes are there; false where the input ends before. */
  private boolean fill(int number) throws IOException {
    while (buffer.remaining() < number) {
      buffer.compact();
      try {
        if (bytes.read(buffer) < 0) {
          return false;
        }
      } finally {
        buffer.flip();
      }
    }
    return true;
  }
}
