package org.newsledger.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** gzip and bzip2 around any other format; parts that were appended to one another are one. */
final class CompressedFormat implements DocumentFormat {
  private static final String GZIP = "\u001F\u008B\b";
  private static final String BZIP2 = "BZh";
  private static final String BZIP2_BLOCK = "1AY&SY";

  private final Formats formats;

  CompressedFormat(Formats formats) {
    this.formats = formats;
  }

  @Override
  public boolean recognizes(Head head) {
    return head.has(GZIP, 0) || (head.has(BZIP2, 0) && head.has(BZIP2_BLOCK, BZIP2.length() + 1));
  }

  @Override
  public Stream<ReadResult> read(Source source) {
    var unpacked = new Unpacked(source);
    return RecordStream.of(
            source, RecordReader.of(() -> formats.read(source.unpacked(unpacked.open()))))
        .onClose(unpacked::close);
  }

  /** The stream that unpacks, which reads its header when it is made. */
  private static final class Unpacked {
    private final Source source;
    private InputStream stream = InputStream.nullInputStream();

    Unpacked(Source source) {
      this.source = source;
    }

    InputStream open() throws IOException {
      var head = Head.of(source);
      stream =
          head.has(GZIP, 0)
              ? gzip(source.bytes())
              : new BZip2CompressorInputStream(source.bytes(), true);
      return stream;
    }

    private static InputStream gzip(InputStream bytes) throws IOException {
      return GzipCompressorInputStream.builder()
          .setInputStream(bytes)
          .setDecompressConcatenated(true)
          .get();
    }

    void close() {
      try {
        stream.close();
      } catch (IOException fault) {
        throw new UncheckedIOException(fault);
      }
    }
  }
}
