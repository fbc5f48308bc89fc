package org.newsledger.processor.language;

import java.lang.Character.UnicodeScript;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * UTF-8 that was read in another alphabet's charset than windows-1252: {@code РџСЂРёРІРµС‚}, {@code
 * ط§ظ„ط³}, {@code √©}. A line is read anew where it shows runs that no language writes; elsewhere
 * such letters stand beside each other by chance.
 */
final class Misreading {

  /** Sequences that must follow each other. */
  private static final int RUN = 3;

  /** Sequences for Latin letters that must stand in words of the line. */
  private static final int SCATTERED = 2;

  private static final List<Misreading> ALL =
      Stream.of("windows-1251", "windows-1256", "x-MacRoman", "windows-1250")
          .map(Misreading::new)
          .toList();

  /** The byte that was read as a character; 0 for characters that no byte beyond ASCII gives. */
  private final short[] bytes = new short[Character.MAX_VALUE + 1];

  /** The dash and the quotation marks, of which one is enough. */
  private final String punctuation;

  private Misreading(String charset) {
    for (int b = 0x80; b <= 0xFF; b++) {
      String read = new String(new byte[] {(byte) b}, Charset.forName(charset));
      bytes[read.equals("\uFFFD") ? b : read.charAt(0)] = (short) b;
    }
    this.punctuation = new String(new byte[] {(byte) 0xE2, (byte) 0x80}, Charset.forName(charset));
  }

  /** The text with its misread lines read anew. */
  static String repair(String text) {
    String current = text;
    for (Misreading misreading : ALL) {
      current = misreading.repairLines(current);
    }
    return current;
  }

  private String repairLines(String text) {
    if (!mayHold(text)) {
      return text;
    }
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      lines[i] = repairLine(lines[i]);
    }
    return String.join("\n", Arrays.asList(lines));
  }

  private boolean mayHold(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      if (length(text, i) > 0) {
        return true;
      }
    }
    return false;
  }

  private String repairLine(String line) {
    if (!line.contains(punctuation) && !shows(line)) {
      return line;
    }
    StringBuilder out = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); ) {
      Optional<String> decoded = decode(line, i);
      out.append(decoded.orElse(line.substring(i, i + 1)));
      i += decoded.isPresent() ? length(line, i) : 1;
    }
    return out.toString();
  }

  private boolean shows(String line) {
    int run = 0;
    int scattered = 0;
    for (int i = 0; i < line.length() && run < RUN && scattered < SCATTERED; ) {
      int length = decode(line, i).isPresent() ? length(line, i) : 0;
      run = length > 0 ? run + 1 : 0;
      scattered += length > 0 && isInWord(line, i) ? 1 : 0;
      i += Math.max(1, length);
    }
    return run >= RUN || scattered >= SCATTERED;
  }

  /** Whether it stands for a letter beside small Latin ones. */
  private boolean isInWord(String line, int i) {
    int next = i + 2;
    boolean before = i > 0 && isSmallLatin(line.charAt(i - 1));
    boolean after = next < line.length() && isSmallLatin(line.charAt(next));
    return (before || after) && decode(line, i).filter(Misreading::isLatin).isPresent();
  }

  private static boolean isLatin(String letter) {
    return UnicodeScript.of(letter.codePointAt(0)) == UnicodeScript.LATIN;
  }

  private static boolean isSmallLatin(char c) {
    return c >= 'a' && c <= 'z';
  }

  private int length(String line, int i) {
    int lead = bytes[line.charAt(i)];
    int length = lead >= 0xC2 && lead <= 0xDF ? 2 : lead >= 0xE0 && lead <= 0xEF ? 3 : 0;
    if (length == 0 || i + length > line.length()) {
      return 0;
    }
    for (int k = 1; k < length; k++) {
      int b = bytes[line.charAt(i + k)];
      if (b < 0x80 || b > 0xBF) {
        return 0;
      }
    }
    return length;
  }

  private Optional<String> decode(String line, int i) {
    int length = length(line, i);
    byte[] read = new byte[length];
    for (int k = 0; k < length; k++) {
      read[k] = (byte) bytes[line.charAt(i + k)];
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(read)).toString();
      return length == 0 || !Character.isDefined(text.charAt(0))
          ? Optional.empty()
          : Optional.of(text);
    } catch (CharacterCodingException e) {
      return Optional.empty(); // not UTF-8, so rightly read
    }
  }
}
