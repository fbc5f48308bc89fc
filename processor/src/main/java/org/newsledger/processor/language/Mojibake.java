package org.newsledger.processor.language;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * UTF-8 that was read as windows-1252 or ISO 8859-1, also twice: {@code donâ€™t} → {@code don’t}. A
 * sequence is undone only where nobody writes it on purpose: {@code É”} at the end of a quoted word
 * in capitals is right.
 */
final class Mojibake {

  private static final int MAX_ROUNDS = 3;
  private static final int MIN_PAIRS = 3;

  /** The first lead byte of letters that are not Latin. */
  private static final char FIRST_OTHER = 'Î';

  private static final String PUNCTUATION = "“”‘’‚„–—…«»‹›•·¡¿´¨¸";

  private final String text;
  private final StringBuilder out = new StringBuilder();

  private final boolean otherScript;

  private Mojibake(String text) {
    this.text = text;
    this.otherScript = showsOtherScript();
  }

  /** Whether sequences stand side by side often, so that a single one is none by chance. */
  private boolean showsOtherScript() {
    int pairs = 0;
    for (int i = 0; i < text.length() && pairs < MIN_PAIRS; i++) {
      int length = text.charAt(i) >= FIRST_OTHER ? sequenceLength(i) : 0;
      pairs += length > 0 && i + length < text.length() && sequenceLength(i + length) > 0 ? 1 : 0;
    }
    return pairs == MIN_PAIRS;
  }

  static String repair(String text) {
    String current = text;
    for (int round = 0; round < MAX_ROUNDS && mayHold(current); round++) {
      String next = new Mojibake(current).repairOnce();
      if (next.equals(current)) {
        return current;
      }
      current = next;
    }
    return current;
  }

  /** Every sequence starts with the character of a UTF-8 lead byte. */
  private static boolean mayHold(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0xC2 && c <= 0xF4 && WindowsLatin.encode(text.charAt(i + 1)) >= 0x80) {
        return true;
      }
    }
    return false;
  }

  private String repairOnce() {
    int i = 0;
    while (i < text.length()) {
      int length = sequenceLength(i);
      Optional<String> decoded = length > 0 ? decode(i, length) : Optional.empty();
      if (decoded.isPresent() && isPlausible(i, length, decoded.get())) {
        out.append(decoded.get());
        i += length;
      } else if (lostItsLastByte(i)) {
        out.append('”');
        i += 2;
      } else {
        out.append(text.charAt(i++));
      }
    }
    return out.toString();
  }

  /** As many characters as the lead byte announces, or 0 where they cannot be UTF-8. */
  private int sequenceLength(int i) {
    char lead = text.charAt(i);
    int length = lead >= 0xC2 && lead <= 0xDF ? 2 : lead >= 0xE0 && lead <= 0xEF ? 3 : 0;
    length = lead >= 0xF0 && lead <= 0xF4 ? 4 : length;
    if (i + length > text.length()) {
      return 0;
    }
    for (int k = 1; k < length; k++) {
      int b = WindowsLatin.encode(text.charAt(i + k));
      if (b < 0x80 || b > 0xBF) {
        return 0;
      }
    }
    return length;
  }

  private Optional<String> decode(int i, int length) {
    byte[] bytes = new byte[length];
    for (int k = 0; k < length; k++) {
      bytes[k] = (byte) WindowsLatin.encode(text.charAt(i + k));
    }
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty(); // not UTF-8, so not mojibake
    }
  }

  private boolean isPlausible(int i, int length, String decoded) {
    char lead = text.charAt(i);
    if (length == 4 || lead == 'â' || lead == 'ï') {
      return Character.isDefined(decoded.codePointAt(0));
    }
    if (lead == 'Â') {
      return decoded.charAt(0) >= '\u00A0' && !isUpperCase(i - 1);
    }
    if (lead >= 'Ã' && lead <= 'Å') {
      return isPlausibleLatin(i, decoded.charAt(0));
    }
    return otherScript || hasNeighbour(i, length);
  }

  private boolean isPlausibleLatin(int i, char decoded) {
    if (!Character.isLetter(decoded)) {
      return false;
    }
    boolean inWord = i + 2 < text.length() && Character.isLetter(text.charAt(i + 2));
    if (PUNCTUATION.indexOf(text.charAt(i + 1)) >= 0 && !inWord) {
      return Character.isLowerCase(decoded) && isLowerCase(i - 1);
    }
    return !(Character.isLowerCase(decoded) && isUpperCase(i - 1) && isUpperCase(i - 2));
  }

  /** Other scripts come in runs; a single sequence is a chance meeting of letter and sign. */
  private boolean hasNeighbour(int i, int length) {
    int next = i + length;
    if (next < text.length() && sequenceLength(next) == length) {
      return true;
    }
    int before = i - length;
    return before >= 0 && sequenceLength(before) == length;
  }

  /** {@code â€} whose third byte, undefined in windows-1252, was dropped: a closing quote. */
  private boolean lostItsLastByte(int i) {
    return text.charAt(i) == 'â' && i + 1 < text.length() && text.charAt(i + 1) == '€';
  }

  private boolean isUpperCase(int i) {
    return i >= 0 && Character.isUpperCase(text.charAt(i));
  }

  private boolean isLowerCase(int i) {
    return i >= 0 && Character.isLowerCase(text.charAt(i));
  }
}
