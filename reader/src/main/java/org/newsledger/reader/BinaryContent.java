package org.newsledger.reader;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Tells files that are no plain text, whatever their names say. */
final class BinaryContent {
  /** Control characters in a hundred: stray ones occur in copied text, random bytes have ten. */
  private static final long CONTROLS_PERCENT = 2;

  private static final int SIGNATURE_ROOM = 16;

  private static final List<Signature> SIGNATURES =
      List.of(
          new Signature("%PDF-", "a PDF document"),
          new Signature("PK\u0003\u0004", "a ZIP archive or an office document"),
          new Signature("\u00D0\u00CF\u0011\u00E0", "an office document"),
          new Signature("{\\rtf", "a rich-text document"),
          new Signature("\u001F\u008B", "compressed with gzip"),
          new Signature("\u00FF\u00D8\u00FF", "a JPEG image"),
          new Signature("\u0089PNG", "a PNG image"),
          new Signature("GIF87a", "a GIF image"),
          new Signature("GIF89a", "a GIF image"),
          new Signature("<!DOCTYPE html", "an HTML page"),
          new Signature("<!doctype html", "an HTML page"),
          new Signature("<html", "an HTML page"));

  private record Signature(String start, String what) {}

  private BinaryContent() {}

  /** What the bytes are by their first ones, where these are known. */
  static Optional<String> signature(byte[] bytes) {
    var length = Math.min(bytes.length, SIGNATURE_ROOM);
    var start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    return SIGNATURES.stream()
        .filter(signature -> start.startsWith(signature.start))
        .map(Signature::what)
        .findFirst();
  }

  /** What the decoded text is when there are too many control characters in it. */
  static Optional<String> controls(String text) {
    var controls = text.chars().filter(BinaryContent::control).count();
    return controls * 100 > text.length() * CONTROLS_PERCENT
        ? Optional.of("binary data")
        : Optional.empty();
  }

  private static boolean control(int unit) {
    return unit < ' ' ? !Character.isWhitespace(unit) && unit != '\u001B' : unit == '\uFFFD';
  }
}
