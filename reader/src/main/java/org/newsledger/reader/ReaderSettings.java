package org.newsledger.reader;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How inputs are found and read.
 *
 * @param maxBytes a larger file is rejected; a document is held in memory whole
 * @param charset what files are written in that are neither marked nor UTF-8; guessed when empty
 * @param output the program's own output folder, which is no input
 */
public record ReaderSettings(long maxBytes, Optional<Charset> charset, Optional<Path> output) {
  private static final long MEGABYTE = 1024 * 1024;
  private static final long LARGEST = 1024 * MEGABYTE;

  public static final ReaderSettings DEFAULTS =
      new ReaderSettings(50 * MEGABYTE, Optional.empty(), Optional.empty());

  public ReaderSettings {
    if (maxBytes < 1 || maxBytes > LARGEST) {
      throw new ReaderException(
          "the size limit is %s bytes: it must be between 1 and %s".formatted(maxBytes, LARGEST));
    }
  }

  public ReaderSettings withMaxBytes(long bytes) {
    return new ReaderSettings(bytes, charset, output);
  }

  public ReaderSettings withCharset(Charset declared) {
    return new ReaderSettings(maxBytes, Optional.of(declared), output);
  }

  public ReaderSettings withOutput(Path folder) {
    return new ReaderSettings(maxBytes, charset, Optional.of(folder));
  }
}
