package org.newsledger.reader;

import java.util.Optional;

/** Tells binary data that decodes to text by chance. */
final class BinaryContent {
  /** Control characters in a hundred: stray ones occur in copied text, random bytes have ten. */
  private static final long CONTROLS_PERCENT = 2;

  private BinaryContent() {}

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
