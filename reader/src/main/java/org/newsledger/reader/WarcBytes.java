package org.newsledger.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * The bytes of a WARC without its compression, and no more of them than are allowed for a header.
 */
final class WarcBytes implements ReadableByteChannel {
  private final InputStream bytes;
  private final Optional<GzipMembers> members;
  private long allowance = Long.MAX_VALUE;
  private boolean open = true;

  private WarcBytes(InputStream bytes, Optional<GzipMembers> members) {
    this.bytes = bytes;
    this.members = members;
  }

  static WarcBytes of(Source source, boolean compressed) {
    if (!compressed) {
      return new WarcBytes(source.bytes(), Optional.empty());
    }
    var members = new GzipMembers(source.bytes());
    return new WarcBytes(source.meter().expanded(members), Optional.of(members));
  }

  void allow(long number) {
    allowance = number;
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    if (allowance <= 0) {
      throw new ZipException("a header has no end");
    }
    int length = (int) Math.min(allowance, target.remaining());
    int number = bytes.read(target.array(), target.arrayOffset() + target.position(), length);
    if (number > 0) {
      target.position(target.position() + number);
      allowance -= allowance == Long.MAX_VALUE ? 0 : number;
    }
    return number;
  }

  /** Goes on behind a damaged piece; false where nothing follows it. */
  boolean recover() throws IOException {
    return members.isPresent() && members.get().recover();
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public void close() {
    open = false;
  }
}
