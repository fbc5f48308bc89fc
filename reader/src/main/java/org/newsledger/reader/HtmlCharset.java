package org.newsledger.reader;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Decides the charset of a page: its byte-order mark, then UTF-8 where the bytes are valid beyond
 * ASCII, then what HTTP, {@code <meta>} or the XML declaration says where it fits the bytes, and at
 * last a guess. Browsers ask for the declared one before they look at the bytes; but text that is
 * valid UTF-8 by chance is next to none, and wrong declarations are many.
 */
final class HtmlCharset {
  private static final int DECLARATION_ROOM = 4096;

  private static final Pattern META =
      Pattern.compile(
          "<meta\\b[^>]{0,300}?\\bcharset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([A-Za-z0-9_:.-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern XML =
      Pattern.compile(
          "^\\s{0,9}<\\?xml\\b[^>]{0,300}?\\bencoding\\s{0,9}=\\s{0,9}[\"']([A-Za-z0-9_:.-]{2,40})");

  /** A page may have that many wrong bytes among a hundred beyond ASCII and be what it says. */
  private static final int MOST_WRONG_PERCENT = 5;

  private HtmlCharset() {}

  static Decoded decode(byte[] bytes, Optional<Charset> declared, Optional<Charset> given) {
    var told = Charsets.told(bytes).or(() -> Charsets.utf8BeyondAscii(bytes));
    if (told.isPresent()) {
      return told.get();
    }
    return Stream.of(declared, inPage(bytes), given)
        .flatMap(Optional::stream)
        .map(charset -> Charsets.leniently(CharsetGuess.wider(charset), bytes))
        .filter(decoded -> fits(decoded, bytes))
        .findFirst()
        .orElseGet(() -> Charsets.decode(bytes, Optional.empty()));
  }

  private static Optional<Charset> inPage(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARATION_ROOM);
    var start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    return named(META, start).or(() -> named(XML, start));
  }

  private static Optional<Charset> named(Pattern declaration, String start) {
    var match = declaration.matcher(start);
    return match.find() ? Charsets.named(match.group(1)) : Optional.empty();
  }

  private static boolean fits(Decoded decoded, byte[] bytes) {
    long wrong = decoded.text().chars().filter(unit -> unit == '\uFFFD').count();
    long beyond = 0;
    for (byte value : bytes) {
      beyond += value < 0 ? 1 : 0;
    }
    return wrong * 100 <= beyond * MOST_WRONG_PERCENT;
  }
}
