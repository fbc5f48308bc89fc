package org.newsledger.reader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The beginning of an input, by which its format is found. */
final class Head {
  static final int SIZE = 1 << 16;

  /** A dot and what follows it: .txt, but not the .1428 of a numbered file, nor "Mr. Smith". */
  private static final Pattern EXTENSION = Pattern.compile("\\.([A-Za-z][A-Za-z0-9]{0,9})$");

  private final byte[] bytes;
  private final String name;
  private final String latin;
  private final String text;
  private final Optional<String> root;

  private Head(byte[] bytes, String name) {
    this.bytes = bytes;
    this.name = name;
    this.latin = new String(bytes, StandardCharsets.ISO_8859_1);
    this.text = Charsets.told(bytes).map(Decoded::text).orElse(latin).strip();
    this.root = RootElement.of(text);
  }

  /** Looks at the source's first bytes, and leaves it as it was. */
  static Head of(Source source) throws IOException {
    source.bytes().mark(SIZE);
    var bytes = source.bytes().readNBytes(SIZE);
    source.bytes().reset();
    return new Head(bytes, source.place().name());
  }

  static Head of(byte[] bytes, String name) {
    return new Head(bytes, name);
  }

  byte[] bytes() {
    return bytes;
  }

  /** Whether this may be all of the input, as it ends before the room for a head does. */
  boolean isWhole() {
    return bytes.length < SIZE;
  }

  /** Whether the bytes at {@code at} are these, written as the characters of Latin 1. */
  boolean has(String signature, int at) {
    return latin.startsWith(signature, at);
  }

  /** So many bytes from {@code at} as the characters of Latin 1, fewer where there are no more. */
  String latin(int at, int length) {
    return latin.substring(Math.min(at, latin.length()), Math.min(at + length, latin.length()));
  }

  /**
   * The beginning as text, without white space around it: right in its ASCII characters, while
   * others stand as Latin 1 unless a mark tells their charset.
   */
  String text() {
    return text;
  }

  /** The name of the first element, in lower case, where the text is markup from its start. */
  Optional<String> root() {
    return root;
  }

  /** The ending of the input's name, in lower case, or empty: a hint where the content is open. */
  String extension() {
    return extension(name);
  }

  static String extension(String name) {
    var match = EXTENSION.matcher(name);
    return match.find() ? match.group(1).toLowerCase(Locale.ROOT) : "";
  }
}
