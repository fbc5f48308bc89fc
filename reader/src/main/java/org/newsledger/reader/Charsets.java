package org.newsledger.reader;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Decides the charset of a text: its byte-order mark, else UTF-8 where it is valid, else the
 * charset declared for it, else a guess.
 */
final class Charsets {
  /** UTF-32LE stands before UTF-16LE, whose mark begins its own. */
  private static final List<Mark> MARKS =
      List.of(
          new Mark(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
          new Mark(Charset.forName("UTF-32BE"), "\0\0\u00FE\u00FF"),
          new Mark(Charset.forName("UTF-32LE"), "\u00FF\u00FE\0\0"),
          new Mark(StandardCharsets.UTF_16BE, "\u00FE\u00FF"),
          new Mark(StandardCharsets.UTF_16LE, "\u00FF\u00FE"));

  private Charsets() {}

  static Decoded decode(byte[] bytes, Optional<Charset> declared) {
    return told(bytes)
        .or(() -> strictly(StandardCharsets.UTF_8, bytes))
        .or(() -> declared.flatMap(charset -> strictly(charset, bytes)))
        .orElseGet(() -> leniently(CharsetGuess.of(bytes), bytes));
  }

  /** The text where the bytes themselves tell their charset, by a mark or by their zeros. */
  static Optional<Decoded> told(byte[] bytes) {
    return marked(bytes).or(() -> unmarkedUtf16(bytes));
  }

  /** The text where it is valid UTF-8 and no mere ASCII, which other charsets have in common. */
  static Optional<Decoded> utf8BeyondAscii(byte[] bytes) {
    return strictly(StandardCharsets.UTF_8, bytes)
        .filter(decoded -> decoded.text().length() < bytes.length);
  }

  /** A charset by the name that HTTP, a page or a mail gives it; empty where Java has none. */
  static Optional<Charset> named(String name) {
    try {
      return Optional.of(Charset.forName(name.strip()));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  private static Optional<Decoded> marked(byte[] bytes) {
    return MARKS.stream()
        .filter(mark -> mark.starts(bytes))
        .findFirst()
        .map(mark -> leniently(mark.charset, mark.strip(bytes)));
  }

  /**
   * UTF-16 that lost its mark is valid UTF-8 full of NULs. In text of a Latin script every other
   * byte is zero; a quarter of them is asked for, and none in between.
   */
  private static Optional<Decoded> unmarkedUtf16(byte[] bytes) {
    var zeros = new int[2];
    for (int at = 0; at < bytes.length; at++) {
      zeros[at % 2] += bytes[at] == 0 ? 1 : 0;
    }
    int enough = Math.max(1, bytes.length / 8);
    if (bytes.length % 2 == 1 || Math.min(zeros[0], zeros[1]) > 0) {
      return Optional.empty();
    }
    if (zeros[0] >= enough) {
      return strictly(StandardCharsets.UTF_16BE, bytes);
    }
    return zeros[1] >= enough ? strictly(StandardCharsets.UTF_16LE, bytes) : Optional.empty();
  }

  private static Optional<Decoded> strictly(Charset charset, byte[] bytes) {
    try {
      var text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(new Decoded(text, charset));
    } catch (CharacterCodingException invalid) {
      return Optional.empty();
    }
  }

  static Decoded leniently(Charset charset, byte[] bytes) {
    return new Decoded(new String(bytes, charset), charset);
  }

  /** A byte-order mark; its bytes are written as the characters of Latin 1. */
  private record Mark(Charset charset, String bytes) {
    boolean starts(byte[] text) {
      var mark = bytes.getBytes(StandardCharsets.ISO_8859_1);
      return text.length >= mark.length
          && Arrays.equals(text, 0, mark.length, mark, 0, mark.length);
    }

    byte[] strip(byte[] text) {
      return Arrays.copyOfRange(text, bytes.length(), text.length);
    }
  }
}
