package org.newsledger.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.tar.TarUtils;
import org.jspecify.annotations.Nullable;

/** Tape archives, of today and of old. */
final class TarFormat implements DocumentFormat {
  private static final int RECORD = TarConstants.DEFAULT_RCDSIZE;
  private static final String MAGIC = "ustar";
  private static final int MAGIC_AT = 257;

  private static final Pattern CHECKSUM = Pattern.compile(" {0,8}[0-7]{1,6}[\\x00 ]{0,8}");
  private static final int CHECKSUM_AT = 148;
  private static final int CHECKSUM_LENGTH = 8;

  private final Formats formats;

  TarFormat(Formats formats) {
    this.formats = formats;
  }

  @Override
  public boolean recognizes(Head head) {
    return head.has(MAGIC, MAGIC_AT)
        || (head.bytes().length >= RECORD
            && CHECKSUM.matcher(head.latin(CHECKSUM_AT, CHECKSUM_LENGTH)).matches()
            && TarUtils.verifyCheckSum(Arrays.copyOf(head.bytes(), RECORD)));
  }

  @Override
  public Stream<ReadResult> read(Source source) {
    var members = new Members(source.bytes());
    return RecordStream.of(
        source, new ArchiveReader(formats, source, members, () -> members.ended));
  }

  private static final class Members extends TarArchiveInputStream {
    private static final long LONGEST_NAME = 1 << 16;

    private boolean ended;

    Members(InputStream bytes) {
      super(bytes, StandardCharsets.UTF_8.name());
    }

    @Override
    protected boolean isEOFRecord(byte @Nullable [] record) {
      boolean end = super.isEOFRecord(record);
      // None stands for the end of the bytes.
      ended |= end && record != null;
      return end;
    }

    /** The library would hold a name of any length. */
    @Override
    protected byte[] getLongNameData() throws IOException {
      if (getCurrentEntry().getSize() > LONGEST_NAME) {
        throw new IOException("a member's name is too long");
      }
      return super.getLongNameData();
    }
  }
}
