package org.newsledger.reader;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;

/** Names of files as the ledger writes them: the same on every machine and under every locale. */
final class SourceNames {
  private static final int FIRST_BEYOND_ASCII = 0x80;

  private SourceNames() {}

  /** The path of {@code file} below {@code folder}, divided by {@code /}. */
  static String relative(Path folder, Path file) {
    var name = folder.relativize(file).toString();
    if (name.chars().allMatch(unit -> unit < FIRST_BEYOND_ASCII)) {
      return name.replace(File.separatorChar, '/');
    }
    // Under the POSIX locale Java shows é as U+FFFD; the URI keeps the bytes.
    var whole = file.toUri().getRawPath();
    var parent = folder.toUri().getRawPath();
    return decode(whole.substring(parent.endsWith("/") ? parent.length() : parent.length() + 1));
  }

  /** The path with its percent escapes resolved; left as it is where they are not UTF-8. */
  static String decode(String rawPath) {
    var bytes = new ByteArrayOutputStream(rawPath.length());
    for (int at = 0; at < rawPath.length(); at++) {
      if (rawPath.charAt(at) == '%') {
        bytes.write(HexFormat.fromHexDigits(rawPath, at + 1, at + 3));
        at += 2;
      } else {
        bytes.write(rawPath.charAt(at));
      }
    }
    try {
      var decoder = StandardCharsets.UTF_8.newDecoder();
      return decoder.decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
    } catch (CharacterCodingException notUtf8) {
      return rawPath;
    }
  }
}
