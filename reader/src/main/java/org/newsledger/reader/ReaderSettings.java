package org.newsledger.reader;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How inputs are found and read.
 *
 * @param limits how much is read
 * @param charset what files are written in that are neither marked nor UTF-8; guessed when empty
 * @param output the program's own output folder, which is no input
 */
public record ReaderSettings(
    ReaderLimits limits, Optional<Charset> charset, Optional<Path> output) {

  public static final ReaderSettings DEFAULTS =
      new ReaderSettings(ReaderLimits.DEFAULTS, Optional.empty(), Optional.empty());

  public ReaderSettings withLimits(ReaderLimits others) {
    return new ReaderSettings(others, charset, output);
  }

  public ReaderSettings withCharset(Charset declared) {
    return new ReaderSettings(limits, Optional.of(declared), output);
  }

  public ReaderSettings withOutput(Path folder) {
    return new ReaderSettings(limits, charset, Optional.of(folder));
  }
}
