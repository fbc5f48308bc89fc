package org.newsledger.processor.language;

import java.nio.charset.Charset;

/** The single bytes of windows-1252, whose five undefined bytes are read as in ISO 8859-1. */
final class WindowsLatin {

  private static final String HIGH = high();

  private WindowsLatin() {}

  private static String high() {
    StringBuilder out = new StringBuilder();
    for (int b = 0x80; b <= 0xFF; b++) {
      String s = new String(new byte[] {(byte) b}, Charset.forName("windows-1252"));
      out.append(s.equals("\uFFFD") ? Character.toString(b) : s);
    }
    return out.toString();
  }

  /** The character of a byte from 0x80. */
  static String decode(int code) {
    return HIGH.substring(code - 0x80, code - 0x7F);
  }

  /** The byte of a character beyond ASCII in windows-1252 or ISO 8859-1, or -1. */
  static int encode(char c) {
    if (c < 0x80) {
      return -1;
    }
    int index = HIGH.indexOf(c);
    if (index >= 0) {
      return 0x80 + index;
    }
    return c <= 0xFF ? c : -1;
  }
}
