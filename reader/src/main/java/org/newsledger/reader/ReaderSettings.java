package org.newsledger.reader;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How inputs are found and read.
 *
 * @param limits how much is read
 * @param charset what files are written in that are neither marked nor UTF-8; guessed when empty
 * @param fields what the fields of records are called besides their usual names
 * @param output the program's own output folder, which is no input
 */
public record ReaderSettings(
    ReaderLimits limits, Optional<Charset> charset, FieldMapping fields, Optional<Path> output) {

  public static final ReaderSettings DEFAULTS =
      new ReaderSettings(
          ReaderLimits.DEFAULTS, Optional.empty(), FieldMapping.NONE, Optional.empty());

  public ReaderSettings withLimits(ReaderLimits others) {
    return new ReaderSettings(others, charset, fields, output);
  }

  public ReaderSettings withCharset(Charset declared) {
    return new ReaderSettings(limits, Optional.of(declared), fields, output);
  }

  public ReaderSettings withFields(FieldMapping names) {
    return new ReaderSettings(limits, charset, names, output);
  }

  public ReaderSettings withOutput(Path folder) {
    return new ReaderSettings(limits, charset, fields, Optional.of(folder));
  }
}
