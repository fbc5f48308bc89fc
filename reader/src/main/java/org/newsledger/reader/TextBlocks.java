package org.newsledger.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The text of a file of any size. It is decoded in blocks of lines, each as a text of its own would
 * be ({@link Charsets}), so that one wrong byte spoils no more than a block; a charset once found
 * goes before a new guess.
 */
final class TextBlocks extends Reader {
  private static final int BLOCK = 1 << 16;
  private static final int MARK_ROOM = 4;

  /** No charset that goes on from ASCII has lower bytes within a character. */
  private static final int FIRST_WITHIN_CHARACTERS = 0x30;

  private final InputStream bytes;
  private Optional<Charset> declared;
  private Charset charset = StandardCharsets.UTF_8;
  private byte[] rest = new byte[0];
  private String text = "";
  private int at;
  private boolean ended;

  private final Optional<Reader> wide;

  private TextBlocks(InputStream bytes, Optional<Charset> declared, Optional<Charset> marked) {
    this.bytes = bytes;
    this.declared = declared;
    this.wide = marked.map(two -> new InputStreamReader(bytes, two));
    marked.ifPresent(two -> this.charset = two);
  }

  /** The text of {@code bytes}, which can be marked. */
  static TextBlocks of(InputStream bytes, Optional<Charset> declared) throws IOException {
    bytes.mark(MARK_ROOM);
    var start = bytes.readNBytes(MARK_ROOM);
    bytes.reset();
    return new TextBlocks(bytes, declared, wide(start));
  }

  /** That of the latest text read. */
  Charset charset() {
    return charset;
  }

  /** The charset of a text whose mark says that a character has two or four bytes. */
  private static Optional<Charset> wide(byte[] start) {
    if (start.length < MARK_ROOM) {
      return Optional.empty();
    }
    int mark = ((start[0] & 0xFF) << 8) | (start[1] & 0xFF);
    int next = ((start[2] & 0xFF) << 8) | (start[3] & 0xFF);
    boolean four = (mark == 0xFFFE && next == 0) || (mark == 0 && next == 0xFEFF);
    // These two read the mark and leave it out.
    boolean two = mark == 0xFFFE || mark == 0xFEFF;
    return four
        ? Optional.of(Charset.forName("UTF-32"))
        : two ? Optional.of(StandardCharsets.UTF_16) : Optional.empty();
  }

  @Override
  public int read(char[] buffer, int from, int length) throws IOException {
    if (wide.isPresent()) {
      return wide.get().read(buffer, from, length);
    }
    while (at == text.length()) {
      if (ended) {
        return -1;
      }
      fill();
    }
    int number = Math.min(length, text.length() - at);
    text.getChars(at, at + number, buffer, from);
    at += number;
    return number;
  }

  private void fill() throws IOException {
    var block = Arrays.copyOf(rest, rest.length + BLOCK);
    int read = bytes.readNBytes(block, rest.length, BLOCK);
    int length = rest.length + read;
    ended = read < BLOCK;
    int end = ended ? length : end(block, length);
    rest = Arrays.copyOfRange(block, end, length);
    var decoded = Charsets.decode(Arrays.copyOf(block, end), declared);
    text = decoded.text();
    at = 0;
    if (!decoded.charset().equals(StandardCharsets.UTF_8)) {
      charset = decoded.charset();
      declared = Optional.of(charset);
    }
  }

  /** Where to cut a block: after its last line, else where no character is cut. */
  private static int end(byte[] block, int length) {
    int low = 0;
    for (int end = length; end > 0; end--) {
      if (block[end - 1] == '\n') {
        return end;
      }
      if (low == 0 && block[end - 1] > 0 && block[end - 1] < FIRST_WITHIN_CHARACTERS) {
        low = end;
      }
    }
    return low == 0 ? length : low;
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
